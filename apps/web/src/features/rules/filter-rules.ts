import type { RuleView } from '@gongkai/contracts';

/** Rules whose code, title or basis holds the text and whose severity fits; empty strings let all pass. */
export function filterRules(rules: readonly RuleView[], text: string, severity: string): RuleView[] {
  const wanted = text.trim().toLowerCase();
  return rules.filter(
    (rule) =>
      (severity === '' || rule.severity === severity) &&
      (wanted === '' || `${rule.code}\n${rule.title}\n${rule.basis}`.toLowerCase().includes(wanted)),
  );
}
