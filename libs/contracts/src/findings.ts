import { FAULTS, HINT_KINDS, OUTCOMES, SEVERITIES } from '@gongkai/domain';
import { z } from 'zod';
import { findingWordSchema } from './checks';

/** A rectangle on a page of the original, in points from the page's top left corner. */
export const boxSchema = z.object({
  page: z.number().int(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});

export const placeSchema = z.object({
  page: z.number().int().nullable(),
  table: z.number().int().nullable(),
  row: z.number().int().nullable(),
  column: z.number().int().nullable(),
  quote: z.string(),
  block: z.number().int().nullable().optional(),
  line: z.number().int().nullable().optional(),
  offset: z.number().int().nullable().optional(),
  boxes: z.array(boxSchema).optional(),
});

export const evidenceSchema = z.object({
  figure: z.string().nullable(),
  quote: z.string().nullable(),
  expected: z.union([z.number(), z.string()]).nullable(),
  actual: z.union([z.number(), z.string()]).nullable(),
  place: placeSchema.nullable(),
  side: z.enum(['left', 'right']).optional(),
});

const figureChangeSchema = z.object({
  figure: z.string(),
  from: z.union([z.number(), z.string()]).nullable(),
  to: z.number(),
});

export const repairHintSchema = figureChangeSchema.extend({
  also: z.array(figureChangeSchema).optional(),
  mends: z.array(z.string()),
  complete: z.boolean(),
  kind: z.enum(HINT_KINDS),
  score: z.number(),
  sentence: z.string(),
});

export const findingSchema = z.object({
  id: z.string(),
  rule: z.string(),
  code: z.string(),
  title: z.string(),
  severity: z.enum(SEVERITIES),
  outcome: z.enum(OUTCOMES),
  fault: z.enum(FAULTS),
  message: z.string(),
  reason: z.string().nullable(),
  basis: z.string(),
  basisMark: z.enum(['A', 'B', 'C', 'P']),
  remedy: z.string(),
  evidence: z.array(evidenceSchema),
  /** Changes of cells that would make broken sums hold, best first; for a person to look at. */
  hints: z.array(repairHintSchema),
  /** The same finding keeps its key from check to check. */
  key: z.string(),
  /** True while a supervisor's word stands against the verdict; it then counts against nobody. */
  overruled: z.boolean(),
  /** What people said, oldest first. */
  words: z.array(findingWordSchema),
});
export type FindingView = z.infer<typeof findingSchema>;

/** GET /api/v1/rules: the rule catalogue. */
export const ruleSchema = z.object({
  id: z.string(),
  code: z.string(),
  version: z.number().int(),
  title: z.string(),
  severity: z.enum(SEVERITIES),
  basis: z.string(),
  basisMark: z.enum(['A', 'B', 'C', 'P']),
  decides: z.string(),
  remedy: z.string(),
  offByDefault: z.boolean(),
  /** Numbers of the rule that a region may set. */
  thresholds: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      value: z.number(),
      unit: z.string(),
      min: z.number(),
      max: z.number(),
    }),
  ),
});
export type RuleView = z.infer<typeof ruleSchema>;
export const ruleListSchema = z.object({ rules: z.array(ruleSchema) });
export type RuleList = z.infer<typeof ruleListSchema>;
