import type { RuleView, SettingsView } from '@gongkai/contracts';
import type { Draft } from './draft';

/** Narrower views of the rules: set here, off, on an uncertain basis. */
export const SHOWN = ['Own', 'Off', 'Unsure'] as const;

export type SettingRow = { rule: RuleView; setting: SettingsView['rules'][number] };

/**
 * The rules with what holds for them, narrowed to a text (code or title), to one of the views, and to one rule where
 * `only` names it. Empty strings let all pass. Rules with unsaved changes always stay in “set here”.
 */
export function filterSettings(
  rules: readonly RuleView[],
  settings: SettingsView,
  draft: Draft,
  { text, shown, only }: { text: string; shown: string; only: string },
): SettingRow[] {
  const settingOf = new Map(settings.rules.map((one) => [one.rule, one]));
  const wanted = text.trim().toLowerCase();
  return rules.flatMap((rule) => {
    const setting = settingOf.get(rule.id);
    if (!setting) return [];
    const fits =
      (only === '' || rule.id === only) &&
      (wanted === '' || `${rule.code}\n${rule.title}`.toLowerCase().includes(wanted)) &&
      isShown(rule, setting, draft, shown);
    return fits ? [{ rule, setting }] : [];
  });
}

function isShown(rule: RuleView, { own, on }: SettingRow['setting'], draft: Draft, shown: string): boolean {
  if (shown === 'Own') return own !== null || draft.has(`rule:${rule.id}`);
  if (shown === 'Off') return !on;
  return shown !== 'Unsure' || rule.basisMark === 'C' || rule.basisMark === 'P';
}
