import type { Limits, Rule } from './rule';
import type { RuleSetting, RuleSettings } from './rule-settings';

/** Whether the rule is asked: as set, otherwise unless it is off by default. */
export function isOn(rule: Rule, settings: RuleSettings): boolean {
  return settings[rule.id]?.on ?? rule.offByDefault !== true;
}

const NO_LIMITS: Limits = {};
const defaults = new WeakMap<Rule, Limits>();

function defaultsOf(rule: Rule): Limits {
  const limits = defaults.get(rule) ?? withinBounds(rule, {});
  defaults.set(rule, limits);
  return limits;
}

/** The rule's thresholds as set, each within its bounds; what is not set keeps its default. */
export function limitsOf(rule: Rule, settings: RuleSettings): Limits {
  const set = settings[rule.id]?.limits;
  if (!rule.thresholds) return NO_LIMITS;
  if (!set) return defaultsOf(rule);
  return withinBounds(rule, set);
}

function withinBounds(rule: Rule, set: Record<string, number>): Limits {
  return Object.fromEntries(
    Object.entries(rule.thresholds ?? {}).map(([key, { value, min, max }]) => [
      key,
      Math.min(max, Math.max(min, set[key] ?? value)),
    ]),
  );
}

/**
 * Settings of a place from those of the places above it: later lists win, key by key, so that a county keeps what it
 * does not set itself. `layers` go from the nation down.
 */
export function inheritSettings(layers: RuleSettings[]): RuleSettings {
  const merged: Record<string, RuleSetting> = {};
  for (const layer of layers)
    for (const [rule, setting] of Object.entries(layer)) {
      const above = merged[rule] ?? {};
      merged[rule] = {
        on: setting.on ?? above.on ?? null,
        severity: setting.severity ?? above.severity ?? null,
        limits: { ...above.limits, ...setting.limits },
      };
    }
  return merged;
}
