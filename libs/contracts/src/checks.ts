import { OUTCOMES } from '@gongkai/domain';
import { z } from 'zod';
import { regionCodeSchema } from './parameters';
import { settingChangeSchema } from './settings';

/** What a person says of a finding: a supervisor overrules it (or takes that back), the unit answers. */
export const WORD_KINDS = ['overrule', 'restore', 'agree', 'explain', 'object'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

export const findingWordSchema = z.object({
  kind: z.enum(WORD_KINDS),
  reason: z.string(),
  actor: z.string(),
  at: z.string(),
});
export type FindingWord = z.infer<typeof findingWordSchema>;

const wordReasonSchema = z.string().trim().min(2, '请写明理由').max(1000, '理由不超过 1000 字');

/** POST /api/v1/reports/:id/findings/:finding/decision: a supervisor's word against a verdict, with its reason. */
export const decideFindingSchema = z.object({ kind: z.enum(['overrule', 'restore']), reason: wordReasonSchema });
export type DecideFinding = z.infer<typeof decideFindingSchema>;

/** POST /api/v1/reports/:id/findings/:finding/reply: what the unit answers. */
export const replyToFindingSchema = z.object({
  kind: z.enum(['agree', 'explain', 'object']),
  reason: wordReasonSchema,
});
export type ReplyToFinding = z.infer<typeof replyToFindingSchema>;

/** Both answer all words on the finding. */
export const findingWordsSchema = z.object({ overruled: z.boolean(), words: z.array(findingWordSchema) });
export type FindingWords = z.infer<typeof findingWordsSchema>;

/** A check made again over many reports, or a trial of settings that writes nothing. */
export const RUN_KINDS = ['recheck', 'trial'] as const;

export const checkRunSchema = z.object({
  id: z.string(),
  kind: z.enum(RUN_KINDS),
  region: regionCodeSchema,
  regionName: z.string(),
  years: z.object({ from: z.number().int(), to: z.number().int() }),
  reason: z.string(),
  requestedBy: z.string(),
  requestedAt: z.string(),
  finishedAt: z.string().nullable(),
  /** Reports in all, and those done. */
  total: z.number().int(),
  done: z.number().int(),
  /** Verdicts that became another outcome. */
  flips: z.number().int(),
});
export type CheckRun = z.infer<typeof checkRunSchema>;

/** GET /api/v1/check-runs?region=: the latest runs, newest first. */
export const checkRunListSchema = z.object({ runs: z.array(checkRunSchema) });
export type CheckRunList = z.infer<typeof checkRunListSchema>;

/** GET /api/v1/check-runs/:id: the run and the verdicts it changed or would change, by rule and unit. */
export const checkRunDetailSchema = checkRunSchema.extend({
  byRule: z.array(
    z.object({
      rule: z.string(),
      code: z.string(),
      title: z.string(),
      before: z.enum(OUTCOMES),
      after: z.enum(OUTCOMES),
      count: z.number().int(),
    }),
  ),
  /** The first of them; `byRule` counts all. */
  changed: z.array(
    z.object({
      reportId: z.string(),
      unitName: z.string(),
      regionName: z.string(),
      year: z.number().int(),
      rule: z.string(),
      code: z.string(),
      before: z.enum(OUTCOMES),
      after: z.enum(OUTCOMES),
      message: z.string(),
    }),
  ),
});
export type CheckRunDetail = z.infer<typeof checkRunDetailSchema>;

const runScope = {
  region: regionCodeSchema,
  from: z.number().int().min(2008).max(2100),
  to: z.number().int().min(2008).max(2100),
};

/** POST /api/v1/check-runs: checks all reports of a region and some years again. */
export const startRunSchema = z.object({ ...runScope, reason: z.string().trim().min(2).max(200) });
export type StartRun = z.infer<typeof startRunSchema>;

/**
 * POST /api/v1/check-runs/trial: what would flip in the span if these settings were made for the region, for that year
 * alone where the span is one year, otherwise for every year.
 */
export const startTrialSchema = z.object({ ...runScope, changes: z.array(settingChangeSchema).min(1).max(200) });
export type StartTrial = z.infer<typeof startTrialSchema>;
