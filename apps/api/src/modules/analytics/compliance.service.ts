import { checkObligation } from '@gongkai/compliance';
import type { Compliance, RuleFindings, ScopeQuery } from '@gongkai/contracts';
import type { RegionCode, Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { chinaDay } from '../../config/china-day';
import { RulesService } from '../rules/rules.service';
import { coverageOf } from './coverage';
import { FindingsRepository } from './findings.repository';
import { countRule, type GapCounter, GapsService, MISSING_RULE_CODE, ruleColumns } from './gaps.service';
import { MissingRepository } from './missing.repository';
import { PlaceRepository } from './place.repository';
import { columnsFor, emptyTally } from './tally';
import { type ChildTally, TallyService } from './tally.service';

const ALL_YEARS = { from: 2008, to: 2100 };
const FINDINGS_SHOWN = 500;

export type RuleFindingsQuestion = ScopeQuery & { rule: string; outcome: 'fail' | 'undetermined' };

@Injectable()
export class ComplianceService {
  constructor(
    private readonly places: PlaceRepository,
    private readonly tallies: TallyService,
    private readonly gaps: GapsService,
    private readonly findings: FindingsRepository,
    private readonly missing: MissingRepository,
    private readonly rules: RulesService,
  ) {}

  /** Rules × children for a year, with the history of each rule. */
  async matrix(scope: Scope, { region, year }: ScopeQuery): Promise<Compliance> {
    const asOf = new Date();
    const today = chinaDay(asOf);
    const [place, inUse] = await Promise.all([this.places.place(scope, region), this.gaps.rulesInUse()]);
    const columns = columnsFor([], inUse.ordinals);
    const [whole, children] = await Promise.all([
      this.tallies.whole(scope, region, ALL_YEARS, columns),
      this.tallies.children(scope, place, { from: year, to: year }, columns),
    ]);
    const byUnit = children.some((child) => child.unitId !== null);
    const [overdue, overdueByChild] = await Promise.all([
      this.gaps.overdue(scope, region, whole, today),
      byUnit
        ? this.gaps.overdueByUnit(scope, region, year, today)
        : this.gaps.overdueByRegion(scope, region, year, children, today),
    ]);
    const counter = { ...inUse, overdue };
    const tally = whole.find((candidate) => candidate.year === year) ?? emptyTally(year, columns);
    return {
      region: place,
      year,
      coverage: coverageOf(region, tally, asOf),
      rules: ruleColumns(counter, year, whole),
      rows: children.map((child) => rowOf(inUse, child, overdueByChild)),
    };
  }

  /** Reports in which one rule fails (or cannot be decided); for missing reports the units that owe one. */
  async ofRule(scope: Scope, question: RuleFindingsQuestion): Promise<RuleFindings> {
    const { region, year, rule, outcome } = question;
    const found = await this.findings.ofRule(scope, region, year, rule, outcome, FINDINGS_SHOWN);
    if (this.rules.byId(rule)?.code !== MISSING_RULE_CODE || outcome !== 'fail') return { findings: found };
    return { findings: [...found, ...(await this.overdueUnits(scope, region, year))].slice(0, FINDINGS_SHOWN) };
  }

  private async overdueUnits(scope: Scope, region: RegionCode, year: number): Promise<RuleFindings['findings']> {
    const asOf = chinaDay(new Date());
    const units = await this.missing.units(scope, region, year, asOf, FINDINGS_SHOWN);
    return units.flatMap(({ id, name, unitClass, region: code, regionName, deadline }) => {
      const duty = { year, unitClass, due: true, deadline, received: false, publishedOn: null, asOf };
      const verdict = checkObligation(duty).find((finding) => finding.code === MISSING_RULE_CODE);
      if (verdict?.outcome !== 'fail') return [];
      return [
        {
          findingId: `missing-${id}-${year}`,
          reportId: null,
          unitId: id,
          unitName: name,
          region: code,
          regionName,
          message: verdict.message,
          reason: null,
        },
      ];
    });
  }
}

/** One row of the matrix; `overdueByChild` is keyed by unit id, or by region code for rows that are regions. */
function rowOf(
  inUse: Pick<GapCounter, 'rules' | 'ordinals'>,
  { place, unitId, reportId, tally }: ChildTally,
  overdueByChild: Map<string, number>,
): Compliance['rows'][number] {
  const overdue = overdueByChild.get(unitId ?? place.code) ?? 0;
  const counter: GapCounter = { ...inUse, overdue: new Map([[tally.year, overdue]]) };
  const counts = inUse.rules.map(({ rule }, index) => ({ rule: rule.id, ...countRule(counter, index, tally) }));
  const positive = (key: 'failed' | 'undetermined') =>
    Object.fromEntries(counts.filter((count) => count[key] > 0).map((count) => [count.rule, count[key]]));
  return {
    region: place,
    unitId,
    reportId,
    received: tally.received,
    due: tally.due,
    failed: positive('failed'),
    undetermined: positive('undetermined'),
  };
}
