import { inheritSettings, type RuleSettings } from '@gongkai/compliance';
import { deadlineSchema, graceSchema, ruleSettingSchema, type ScoreSheet, scoreSheetSchema } from '@gongkai/contracts';
import {
  type Deadline,
  defaultDeadlines,
  type Grace,
  REGION_LEVELS,
  type RegionCode,
  regionLevel,
  UNIT_CLASSES,
  type UnitClass,
} from '@gongkai/domain';
import { DEFAULT_SCORE } from './default-score';

/** One stored setting of a place; year 0 holds for every year. */
export type StoredSetting = { region: RegionCode; regionName: string; year: number; key: string; value: unknown };

/** What holds at a place in a year, after inheritance. */
export type EffectiveSettings = {
  rules: RuleSettings;
  deadlines: Record<UnitClass, Deadline>;
  grace: Grace;
  score: ScoreSheet;
};

export const ruleKey = (rule: string) => `rule:${rule}`;
export const deadlineKey = (unitClass: UnitClass) => `deadline:${unitClass}`;
export const GRACE_KEY = 'grace';
export const SCORE_KEY = 'score';

/** Layers of one path from the nation down, and at one place the setting for every year before that of the year itself. */
export function inOrder(stored: readonly StoredSetting[]): StoredSetting[] {
  const depth = ({ region }: StoredSetting) => REGION_LEVELS.indexOf(regionLevel(region));
  return [...stored].sort((a, b) => depth(a) - depth(b) || a.year - b.year);
}

/** The innermost setting of a key, or null. `layers` as `inOrder` gives them. */
export function innermost(layers: readonly StoredSetting[], key: string): StoredSetting | null {
  return layers.findLast((layer) => layer.key === key) ?? null;
}

/** Puts the layers of one place and `year` together. Values that no longer parse are passed over. */
export function effectiveSettings(stored: readonly StoredSetting[], year: number): EffectiveSettings {
  const layers = inOrder(stored);
  const settingOf = <T>(
    key: string,
    schema: { safeParse: (value: unknown) => { success: boolean; data?: T } },
  ): T | null => {
    const found = innermost(layers, key);
    const parsed = found ? schema.safeParse(found.value) : null;
    return parsed?.success ? (parsed.data ?? null) : null;
  };
  const deadline = (unitClass: UnitClass) =>
    settingOf(deadlineKey(unitClass), deadlineSchema) ?? defaultDeadlines(year)[unitClass];
  return {
    rules: inheritSettings(layers.flatMap(ruleLayer)),
    deadlines: Object.fromEntries(UNIT_CLASSES.map((each) => [each, deadline(each)])) as Record<UnitClass, Deadline>,
    grace: settingOf(GRACE_KEY, graceSchema) ?? 'none',
    score: settingOf(SCORE_KEY, scoreSheetSchema) ?? DEFAULT_SCORE,
  };
}

function ruleLayer({ key, value }: StoredSetting): RuleSettings[] {
  if (!key.startsWith('rule:')) return [];
  const parsed = ruleSettingSchema.safeParse(value);
  return parsed.success ? [{ [key.slice('rule:'.length)]: parsed.data }] : [];
}
