import type { RuleSettingView, SettingChange, SettingsView } from '@gongkai/contracts';

/** Changes that were not saved, by the key of the setting; the order in which they were first made. */
export type Draft = ReadonlyMap<string, SettingChange>;

/** Key of the setting that a change is about, as the change log names it. */
export function keyOf(change: SettingChange): string {
  if (change.kind === 'rule') return `rule:${change.rule}`;
  return change.kind === 'deadline' ? `deadline:${change.unitClass}` : change.kind;
}

/** What the place itself has for the setting of a change; null if it inherits. */
function ownOf(settings: SettingsView, change: SettingChange): unknown {
  if (change.kind === 'rule') return settings.rules.find(({ rule }) => rule === change.rule)?.own ?? null;
  if (change.kind === 'deadline')
    return settings.deadlines.find(({ unitClass }) => unitClass === change.unitClass)?.own ?? null;
  return settings[change.kind].own;
}

/** Objects with the same entries in any order are the same setting. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([key, entry]): [string, unknown] => [key, sorted(entry)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The draft with one change more; a change back to what the place has leaves the draft. */
export function withChange(draft: Draft, settings: SettingsView, change: SettingChange): Draft {
  const next = new Map(draft);
  if (same(ownOf(settings, change), change.value)) next.delete(keyOf(change));
  else next.set(keyOf(change), change);
  return next;
}

export function withoutChange(draft: Draft, key: string): Draft {
  const next = new Map(draft);
  next.delete(key);
  return next;
}

/** The setting of a rule with some of it changed; null where nothing is set any more. */
export function mergeRule(own: RuleSettingView | null, change: RuleSettingView): RuleSettingView | null {
  const { on = null, severity = null, limits = {} } = { ...own, ...change };
  const merged: RuleSettingView = {
    ...(on === null ? {} : { on }),
    ...(severity === null ? {} : { severity }),
    ...(Object.keys(limits).length === 0 ? {} : { limits }),
  };
  return Object.keys(merged).length === 0 ? null : merged;
}
