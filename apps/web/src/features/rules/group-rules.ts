import type { RuleView } from '@gongkai/contracts';

/** The groups in the order in which a report is read; they are the folders of the catalogue. */
export const RULE_GROUPS = [
  'structure',
  'header',
  'table',
  'arithmetic',
  'narrative',
  'counts',
  'history',
  'rollup',
  'publication',
  'content',
  'copying',
  'sensitive',
  'extraction',
  'other',
] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** Group of a rule by the first part of its id; what no group is known for is `other`. */
export function groupOf(rule: string): RuleGroup {
  return RULE_GROUPS.find((group) => rule.startsWith(`${group}/`)) ?? 'other';
}

/** The rules by group, without empty groups; within a group in the given order. */
export function groupRules(rules: readonly RuleView[]): { group: RuleGroup; rules: RuleView[] }[] {
  return RULE_GROUPS.map((group) => ({ group, rules: rules.filter(({ id }) => groupOf(id) === group) })).filter(
    (one) => one.rules.length > 0,
  );
}
