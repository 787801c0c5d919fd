import type { Compliance, Overview } from '@gongkai/contracts';
import { type RegionCode, regionLevel, type Scope, SEVERITIES } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { type RuleInUse, RulesService } from '../rules/rules.service';
import { MissingRepository, type UnitCount } from './missing.repository';
import type { Tally } from './tally';
import type { ChildTally } from './tally.service';

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
   * Overdue units by year. Up to city level they are counted from the roster. For provinces and the nation a year whose
   * deadlines are long past is due less received from the roll-up, where exempt units that reported are not taken for
   * those that had to; the running year is counted from the roster there too.
   */
  async overdue(
    scope: Scope,
    region: RegionCode,
    whole: readonly Tally[],
    today: string,
  ): Promise<Map<number, number>> {
    const fromRollup = (tally: Tally) => isWide(region) && isLongPast(tally.year, today);
    const known = await this.owedByYear(scope, region, whole.filter(fromRollup));
    const years = whole.filter((tally) => !fromRollup(tally)).map((tally) => tally.year);
    if (years.length === 0) return known;
    const range = { from: Math.min(...years), to: Math.max(...years) };
    const counted = await this.missing.overdue(scope, region, range, today);
    return new Map([...known, ...counted.map((count): [number, number] => [count.year, count.units])]);
  }

  /** Overdue units of a year by code of the region one level below; `children` are their tallies of that year. */
  async overdueByRegion(
    scope: Scope,
    region: RegionCode,
    year: number,
    children: readonly ChildTally[],
    today: string,
  ): Promise<Map<string, number>> {
    if (isWide(region) && isLongPast(year, today)) {
      const unasked = byRegion(await this.missing.unaskedByChild(scope, region, { from: year, to: year }));
      return new Map(children.map(({ place, tally }) => [place.code, owed(tally, unasked.get(place.code))]));
    }
    return byRegion(await this.missing.overdueByChild(scope, region, { from: year, to: year }, today));
  }

  /** How many units owe a report, overdue or not. */
  async missingCount(scope: Scope, region: RegionCode, tally: Tally): Promise<number> {
    if (!isWide(region)) return this.missing.count(scope, region, tally.year);
    return (await this.owedByYear(scope, region, [tally])).get(tally.year) ?? 0;
  }

  private async owedByYear(scope: Scope, region: RegionCode, tallies: readonly Tally[]): Promise<Map<number, number>> {
    if (tallies.length === 0) return new Map();
    const years = tallies.map(({ year }) => year);
    const range = { from: Math.min(...years), to: Math.max(...years) };
    const counted = await this.missing.unasked(scope, region, range);
    const unasked = new Map(counted.map(({ year, units }) => [year, units]));
    return new Map(tallies.map((tally) => [tally.year, owed(tally, unasked.get(tally.year))]));
  }

  /** Overdue units of a year, each counted once under its id. */
  async overdueByUnit(scope: Scope, region: RegionCode, year: number, today: string): Promise<Map<string, number>> {
    const units = await this.missing.units(scope, region, year, today, UNITS_OF_A_COUNTY);
    return new Map(units.filter((unit) => unit.overdue).map((unit) => [unit.id, 1]));
  }
}

/** Thousands of units: counting them one by one takes longer than a page may. */
const isWide = (region: RegionCode) => ['nation', 'province'].includes(regionLevel(region));

/** Deadlines fall in the spring after the year; from summer on whoever is due and has not reported is overdue. */
const isLongPast = (year: number, today: string) => today > `${year + 1}-06-30`;

/** `unasked` of the received reports came from units that are exempt. */
const owed = ({ due, received }: Tally, unasked = 0) => Math.max(0, due - (received - unasked));

const byRegion = (counts: readonly UnitCount[]) => new Map(counts.map(({ region, units }) => [region, units]));

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
