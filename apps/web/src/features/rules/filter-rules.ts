import type { RuleView, SettingsView } from '@gongkai/contracts';

/** What holds for one rule at a place. */
export type RuleInForce = SettingsView['rules'][number];

export type RuleFilter = { text: string; severity: string; state: string };

/**
 * Rules whose code, title or basis holds the text, whose severity in force and whose state (`on`, `off`) fit; empty
 * strings let all pass. Where what is in force is not known, the rule's own severity counts and every state fits.
 */
export function filterRules(
  rules: readonly RuleView[],
  inForce: ReadonlyMap<string, RuleInForce>,
  { text, severity, state }: RuleFilter,
): RuleView[] {
  const wanted = text.trim().toLowerCase();
  return rules.filter((rule) => {
    const here = inForce.get(rule.id);
    return (
      (severity === '' || (here?.severity ?? rule.severity) === severity) &&
      (state === '' || !here || here.on === (state === 'on')) &&
      (wanted === '' || `${rule.code}\n${rule.title}\n${rule.basis}`.toLowerCase().includes(wanted))
    );
  });
}
