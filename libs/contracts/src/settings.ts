import { type Grace, SEVERITIES, UNIT_CLASSES } from '@gongkai/domain';
import { z } from 'zod';
import { regionCodeSchema } from './parameters';

/** What a place sets for one rule. Null or missing: as the place above, in the end as the rule itself says. */
export const ruleSettingSchema = z.object({
  on: z.boolean().nullable().optional(),
  severity: z.enum(SEVERITIES).nullable().optional(),
  limits: z.record(z.string(), z.number()).optional(),
});
export type RuleSettingView = z.infer<typeof ruleSettingSchema>;

/** Month and day of the year after the report year. */
export const deadlineSchema = z.object({
  month: z.number().int().min(1).max(12),
  day: z.number().int().min(1).max(31),
});

/** Whether a deadline on a day off moves to the next working day. */
export const GRACES = ['none', 'nextWorkingDay'] as const satisfies readonly Grace[];
export const graceSchema = z.enum(GRACES);

/** One deduction of the score sheet: `points` once per report, or per finding up to `most` points. */
export const scoreItemSchema = z.object({
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  title: z.string().min(1).max(60),
  points: z.number().min(0).max(100),
  per: z.enum(['report', 'finding']),
  most: z.number().min(0).max(100).nullable(),
  /** Catalogue codes of the rules whose failing costs the points. */
  codes: z.array(z.string().max(20)).max(200),
});
export type ScoreItem = z.infer<typeof scoreItemSchema>;
export const scoreSheetSchema = z.array(scoreItemSchema).max(50);
export type ScoreSheet = z.infer<typeof scoreSheetSchema>;

/** One setting to make, or with value null to take back, so that the place above holds again. */
export const settingChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rule'), rule: z.string().max(120), value: ruleSettingSchema.nullable() }),
  z.object({ kind: z.literal('deadline'), unitClass: z.enum(UNIT_CLASSES), value: deadlineSchema.nullable() }),
  z.object({ kind: z.literal('grace'), value: graceSchema.nullable() }),
  z.object({ kind: z.literal('score'), value: scoreSheetSchema.nullable() }),
]);
export type SettingChange = z.infer<typeof settingChangeSchema>;

/** GET /api/v1/settings?region=&year=: year 0 asks for what holds in every year. */
export const settingsQuerySchema = z.object({
  region: regionCodeSchema,
  year: z.coerce.number().int().min(0).max(2100),
});

/** Where a value in force comes from; null: the default of this system. */
const sourceSchema = z.object({ region: regionCodeSchema, regionName: z.string(), year: z.number().int() }).nullable();

export const settingsViewSchema = z.object({
  region: regionCodeSchema,
  regionName: z.string(),
  year: z.number().int(),
  rules: z.array(
    z.object({
      rule: z.string(),
      /** What this place itself sets for this year. */
      own: ruleSettingSchema.nullable(),
      on: z.boolean(),
      severity: z.enum(SEVERITIES),
      limits: z.record(z.string(), z.number()),
      source: sourceSchema,
    }),
  ),
  deadlines: z.array(
    z.object({
      unitClass: z.enum(UNIT_CLASSES),
      own: deadlineSchema.nullable(),
      value: deadlineSchema,
      source: sourceSchema,
    }),
  ),
  grace: z.object({ own: graceSchema.nullable(), value: graceSchema, source: sourceSchema }),
  score: z.object({ own: scoreSheetSchema.nullable(), value: scoreSheetSchema, source: sourceSchema }),
});
export type SettingsView = z.infer<typeof settingsViewSchema>;

/** PUT /api/v1/settings: all changes or none; answers the run that checks the affected reports again. */
export const changeSettingsSchema = z.object({
  region: regionCodeSchema,
  year: z.number().int().min(0).max(2100),
  changes: z.array(settingChangeSchema).min(1).max(200),
  note: z.string().max(500).default(''),
});
export type ChangeSettings = z.infer<typeof changeSettingsSchema>;
export const settingsChangedSchema = z.object({ run: z.string() });
export type SettingsChanged = z.infer<typeof settingsChangedSchema>;

/** GET /api/v1/settings/changes?region=: who changed what in a region's subtree and above it, newest first. */
export const settingLogSchema = z.object({
  changes: z.array(
    z.object({
      at: z.string(),
      actor: z.string(),
      region: regionCodeSchema,
      regionName: z.string(),
      year: z.number().int(),
      key: z.string(),
      before: z.unknown().nullable(),
      after: z.unknown().nullable(),
      note: z.string(),
    }),
  ),
});
export type SettingLog = z.infer<typeof settingLogSchema>;
