import { REGION_LEVELS, SEVERITIES } from '@gongkai/domain';
import { z } from 'zod';
import { regionCodeSchema, scopeQuerySchema, yearSchema } from './parameters';

/** How complete the figures of an answer are. Counts of units; `asOf` is an ISO instant. */
export const coverageSchema = z.object({
  due: z.number().int(),
  received: z.number().int(),
  late: z.number().int(),
  withErrors: z.number().int(),
  asOf: z.string(),
  demo: z.boolean(),
});
export type Coverage = z.infer<typeof coverageSchema>;

const childSchema = z.object({
  code: regionCodeSchema,
  name: z.string(),
  level: z.enum(REGION_LEVELS),
  hasChildren: z.boolean(),
});

/**
 * A value for one region and year. Null is unknown and never zero: `stated` of `received` units stated it.
 * Rates carry numerator and denominator.
 */
export const pointSchema = z.object({
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  stated: z.number().int(),
  received: z.number().int(),
  due: z.number().int(),
});
export type Point = z.infer<typeof pointSchema>;

/** GET /api/v1/overview?region=&year= */
export const overviewSchema = z.object({
  region: childSchema,
  year: z.number().int(),
  coverage: coverageSchema,
  /** Units of the roster without a report, first 50 by code. */
  missingUnits: z.array(z.object({ id: z.string(), name: z.string(), deadline: z.string(), overdue: z.boolean() })),
  missingCount: z.number().int(),
  /** Coverage by year, oldest first. */
  years: z.array(
    z.object({
      year: z.number().int(),
      due: z.number().int(),
      received: z.number().int(),
      late: z.number().int(),
      withErrors: z.number().int(),
      values: z.record(z.string(), pointSchema),
    }),
  ),
  /** Rules that fail in most reports of the year. */
  topGaps: z.array(
    z.object({
      rule: z.string(),
      code: z.string(),
      title: z.string(),
      severity: z.enum(SEVERITIES),
      failed: z.number().int(),
      checked: z.number().int(),
      failedLastYear: z.number().int().nullable(),
    }),
  ),
  /** Coverage of the regions one level below, in code order. */
  children: z.array(
    childSchema.extend({
      due: z.number().int(),
      received: z.number().int(),
      late: z.number().int(),
      withErrors: z.number().int(),
    }),
  ),
});
export type Overview = z.infer<typeof overviewSchema>;

/** GET /api/v1/series?region=&from=&to=&indicators=a,b&by=region|child */
export const seriesQuerySchema = z.object({
  region: regionCodeSchema,
  from: yearSchema,
  to: yearSchema,
  indicators: z
    .string()
    .min(1)
    .transform((text) => text.split(',').filter(Boolean)),
  by: z.enum(['region', 'child']).default('region'),
});
export type SeriesQuery = z.infer<typeof seriesQuerySchema>;

export const seriesSchema = z.object({
  region: childSchema,
  coverage: coverageSchema,
  /** One row per region and year; children that are units rather than regions carry their unit id. */
  rows: z.array(
    z.object({
      region: childSchema,
      unitId: z.string().nullable(),
      reportId: z.string().nullable(),
      year: z.number().int(),
      values: z.record(z.string(), pointSchema),
    }),
  ),
});
export type Series = z.infer<typeof seriesSchema>;

/** GET /api/v1/compliance?region=&year=: rules × children (regions, or units below a county). */
export const complianceSchema = z.object({
  region: childSchema,
  year: z.number().int(),
  coverage: coverageSchema,
  rules: z.array(
    z.object({
      rule: z.string(),
      code: z.string(),
      title: z.string(),
      severity: z.enum(SEVERITIES),
      failed: z.number().int(),
      undetermined: z.number().int(),
      byYear: z.array(z.object({ year: z.number().int(), failed: z.number().int(), received: z.number().int() })),
    }),
  ),
  rows: z.array(
    z.object({
      region: childSchema,
      unitId: z.string().nullable(),
      reportId: z.string().nullable(),
      received: z.number().int(),
      due: z.number().int(),
      /** Number of reports in which the rule fails, by rule id; a rule that never fails there is absent. */
      failed: z.record(z.string(), z.number().int()),
      undetermined: z.record(z.string(), z.number().int()),
    }),
  ),
});
export type Compliance = z.infer<typeof complianceSchema>;

/** GET /api/v1/compliance/findings?region=&year=&rule= : failing reports of one rule, at most 500. */
export const ruleFindingsQuerySchema = scopeQuerySchema.extend({
  rule: z.string().max(120),
  outcome: z.enum(['fail', 'undetermined']).default('fail'),
});
export const ruleFindingsSchema = z.object({
  findings: z.array(
    z.object({
      findingId: z.string(),
      reportId: z.string().nullable(),
      unitId: z.string(),
      unitName: z.string(),
      region: regionCodeSchema,
      regionName: z.string(),
      message: z.string(),
      reason: z.string().nullable(),
    }),
  ),
});
export type RuleFindings = z.infer<typeof ruleFindingsSchema>;
