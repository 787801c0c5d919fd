import { CALENDAR_STATES, UNIT_CLASSES } from '@gongkai/domain';
import { z } from 'zod';
import { regionCodeSchema, scopeQuerySchema } from './parameters';

/** GET /api/v1/scores?region=&year=: the score sheet of every unit of the roster. */
export const scoresQuerySchema = scopeQuerySchema;

/** What stands behind a deduction. `findingId` and `reportId` are null for a report that never came. */
export const scoreFindingSchema = z.object({
  findingId: z.string().nullable(),
  reportId: z.string().nullable(),
  code: z.string(),
  message: z.string(),
});
export type ScoreFinding = z.infer<typeof scoreFindingSchema>;

/** One item of the sheet that cost a unit points, with everything that it rests on. */
export const deductionSchema = z.object({
  key: z.string(),
  title: z.string(),
  points: z.number(),
  findings: z.array(scoreFindingSchema).min(1),
});
export type Deduction = z.infer<typeof deductionSchema>;

export const unitScoreSchema = z.object({
  unitId: z.string(),
  unitName: z.string(),
  unitClass: z.enum(UNIT_CLASSES),
  region: regionCodeSchema,
  regionName: z.string(),
  demo: z.boolean(),
  state: z.enum(CALENDAR_STATES),
  reportId: z.string().nullable(),
  /** 100 − Σ deductions, never below 0; null for a unit that is exempt or still has time. */
  score: z.number().nullable(),
  /** The score of the year before, by the sheet of that year; null if there was none. */
  before: z.number().nullable(),
  /** Findings that could not be decided; they cost nothing. */
  undetermined: z.number().int().nullable(),
  deductions: z.array(deductionSchema),
});
export type UnitScore = z.infer<typeof unitScoreSchema>;

export const scoresSchema = z.object({
  region: z.object({ code: regionCodeSchema, name: z.string() }),
  year: z.number().int(),
  asOf: z.string(),
  /** Items of all sheets in force at the units' places: key and title, in the order of the sheets. */
  items: z.array(z.object({ key: z.string(), title: z.string() })),
  units: z.array(unitScoreSchema),
});
export type Scores = z.infer<typeof scoresSchema>;
