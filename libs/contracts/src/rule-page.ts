import { SEVERITIES } from '@gongkai/domain';
import { z } from 'zod';
import { coverageSchema } from './analytics';
import { ruleSchema } from './findings';
import { regionCodeSchema, scopeQuerySchema, yearSchema } from './parameters';
import { settingsViewSchema } from './settings';

const ruleIdSchema = z.string().min(1).max(120);

/** GET /api/v1/rules/page?rule=&region=&year=[&from=&to=]: one rule in one place; `from` and `to` bound `byYear`. */
export const rulePageQuerySchema = scopeQuerySchema.extend({
  rule: ruleIdSchema,
  from: yearSchema.default(2008),
  to: yearSchema.default(2100),
});
export type RulePageQuery = z.infer<typeof rulePageQuerySchema>;

/**
 * What the rule answered on the received reports: `received` is always the sum of the other four. A report counts once,
 * by its weightiest verdict (fail, undetermined, not applicable, pass); overruled findings do not count.
 */
export const outcomeCountsSchema = z.object({
  received: z.number().int(),
  pass: z.number().int(),
  fail: z.number().int(),
  notApplicable: z.number().int(),
  undetermined: z.number().int(),
});
export type OutcomeCounts = z.infer<typeof outcomeCountsSchema>;

/** A report as an example: for a failure its sentence and the words in the document, for a pass what was compared. */
const exampleSchema = z.object({
  reportId: z.string(),
  findingId: z.string().nullable(),
  unitName: z.string(),
  regionName: z.string(),
  message: z.string().nullable(),
  quote: z.string().nullable(),
});
export type RuleExample = z.infer<typeof exampleSchema>;

export const rulePageSchema = z.object({
  rule: ruleSchema,
  region: z.object({ code: regionCodeSchema, name: z.string() }),
  year: z.number().int(),
  coverage: coverageSchema,
  /** What holds for the rule at this place in this year, and which place set it. */
  inForce: settingsViewSchema.shape.rules.element.omit({ rule: true, own: true }),
  /** Years with reports, oldest first. */
  byYear: z.array(outcomeCountsSchema.extend({ year: z.number().int() })),
  /** Parts with reports in the year, by code: regions one level below, or units from county level down. */
  parts: z.array(
    outcomeCountsSchema.extend({
      region: regionCodeSchema,
      name: z.string(),
      unitId: z.string().nullable(),
      reportId: z.string().nullable(),
    }),
  ),
  /** Units overdue for the year, for the rule about missing reports; null for every other rule. */
  overdue: z.number().int().nullable(),
  /** A few reports of the year that fail the rule, and a few that pass it. */
  examples: z.object({ fail: z.array(exampleSchema), pass: z.array(exampleSchema) }),
});
export type RulePage = z.infer<typeof rulePageSchema>;

/** How many reports one page of the to-do list holds. */
export const RULE_TODO_PAGE = 50;

/** GET /api/v1/rules/todo?rule=&region=&year=[&page=]: the reports that fail the rule, by place and unit. */
export const ruleTodoQuerySchema = scopeQuerySchema.extend({
  rule: ruleIdSchema,
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
export type RuleTodoQuery = z.infer<typeof ruleTodoQuerySchema>;

export const ruleTodoSchema = z.object({
  /** All there are, on all pages. */
  total: z.number().int(),
  page: z.number().int(),
  items: z.array(
    z.object({
      unitId: z.string(),
      unitName: z.string(),
      region: regionCodeSchema,
      regionName: z.string(),
      /** Null for a unit that owes a report. */
      reportId: z.string().nullable(),
      /** What stands against the report, worst first; at least one. */
      findings: z.array(
        z.object({
          id: z.string(),
          severity: z.enum(SEVERITIES),
          message: z.string(),
          quote: z.string().nullable(),
        }),
      ),
    }),
  ),
});
export type RuleTodo = z.infer<typeof ruleTodoSchema>;
