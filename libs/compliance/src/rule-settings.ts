import type { Severity } from '@gongkai/domain';

/** What a region set for one rule; null or missing: as the rule itself says. */
export type RuleSetting = {
  on?: boolean | null;
  severity?: Severity | null;
  limits?: Record<string, number>;
};

/** Settings in force for one region and year, by rule id. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;
