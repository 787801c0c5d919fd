import type { Compliance, Overview } from '@gongkai/contracts';
import { type RegionCode, regionLevel, type Scope, SEVERITIES } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { type RuleInUse, RulesService } from '../rules/rules.service';
import { MissingRepository } from './missing.repository';
import type { Tally } from './tally';

/** Catalogue code of the rule about units without a report: nobody's report can fail it, so it is counted here. */
export const MISSING_RULE_CODE = 'PUB-01';

/** Rules with a place in stored arrays, and overdue units by year: what gap counts are made of. */
export type GapCounter = { rules: RuleInUse[]; ordinals: number[]; overdue: Map<number, number> };

export type RuleCount = { failed: number; undetermined: number; checked: number };

type Gap = Overview['topGaps'][number];

const TOP = 10;

/** More than any county has. */
const UNITS_OF_A_COUNTY = 5000;

/** How often rules fail, with missing reports counted from the roster. */
@Injectable()
export class GapsService {
  constructor(
    private readonly rules: RulesService,
    private readonly missing: MissingRepository,
  ) {}

  /** Rules the database knows and their ordinals, in catalogue order. */
  async rulesInUse(): Promise<Pick<GapCounter, 'rules' | 'ordinals'>> {
    const rules = (await this.rules.inUse()).filter(({ ordinal }) => ordinal !== null);
    return { rules, ordinals: rules.flatMap(({ ordinal }) => (ordinal === null ? [] : [ordinal])) };
  }

  /**
   * Overdue units by year. Counted from the roster up to city level; for provinces and the nation only the asked year
   * and the one before are counted, earlier years (all deadlines long past) are due less received from the roll-up.
   */
  async overdue(
    scope: Scope,
    region: RegionCode,
    year: number,
    whole: readonly Tally[],
    today: string,
  ): Promise<Map<number, number>> {
    const wide = ['nation', 'province'].includes(regionLevel(region));
    const from = wide ? year - 1 : Math.min(year, ...whole.map((tally) => tally.year));
    const to = wide ? year : Math.max(year, ...whole.map((tally) => tally.year));
    const counted = await this.missing.overdue(scope, region, { from, to }, today);
    const rest = whole.filter((tally) => tally.year < from || tally.year > to);
    return new Map([
      ...rest.map((tally): [number, number] => [tally.year, overdueByRollup(tally, today)]),
      ...counted.map((count): [number, number] => [count.year, count.overdue]),
    ]);
  }

  /** Overdue units of a year, counted by code of the region one level below. */
  async overdueByRegion(scope: Scope, region: RegionCode, year: number, today: string): Promise<Map<string, number>> {
    const counts = await this.missing.overdueByChild(scope, region, { from: year, to: year }, today);
    return new Map(counts.map((count) => [count.region, count.overdue]));
  }

  /** Overdue units of a year, each counted once under its id. */
  async overdueByUnit(scope: Scope, region: RegionCode, year: number, today: string): Promise<Map<string, number>> {
    const units = await this.missing.units(scope, region, year, today, UNITS_OF_A_COUNTY);
    return new Map(units.filter((unit) => unit.overdue).map((unit) => [unit.id, 1]));
  }
}

/** Deadlines fall in the spring after the year; from summer on whoever is due and has not reported is overdue. */
function overdueByRollup({ year, due, received }: Tally, today: string): number {
  return today > `${year + 1}-06-30` ? Math.max(0, due - received) : 0;
}

/** Counts of one rule in one tally; `index` is its place in the tally's rule columns. */
export function countRule(counter: GapCounter, index: number, tally: Tally): RuleCount {
  const failed = tally.failed[index] ?? 0;
  const undetermined = tally.undetermined[index] ?? 0;
  if (counter.rules[index]?.rule.code !== MISSING_RULE_CODE) {
    return { failed, undetermined, checked: tally.received - undetermined };
  }
  return { failed: counter.overdue.get(tally.year) ?? 0, undetermined, checked: tally.due };
}

/** The rules that fail most often in a year, worst first; `last` is the year before, null if nothing was due then. */
export function topGaps(counter: GapCounter, tally: Tally, last: Tally | null): Gap[] {
  return counter.rules
    .map(({ rule }, index): Gap => {
      const { failed, checked } = countRule(counter, index, tally);
      const failedLastYear = last ? countRule(counter, index, last).failed : null;
      const { id, code, title, severity } = rule;
      return { rule: id, code, title, severity, failed, checked, failedLastYear };
    })
    .filter((gap) => gap.failed > 0)
    .sort((a, b) => b.failed - a.failed || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
    .slice(0, TOP);
}

/** Every rule with its counts in a year and its history. */
export function ruleColumns(counter: GapCounter, year: number, whole: readonly Tally[]): Compliance['rules'] {
  return counter.rules.map(({ rule }, index) => {
    const { id, code, title, severity } = rule;
    const byYear = whole.map((tally) => ({
      year: tally.year,
      failed: countRule(counter, index, tally).failed,
      received: tally.received,
    }));
    const tally = whole.find((candidate) => candidate.year === year);
    const { failed, undetermined } = tally ? countRule(counter, index, tally) : { failed: 0, undetermined: 0 };
    return { rule: id, code, title, severity, failed, undetermined, byYear };
  });
}
