import { checkObligation } from '@gongkai/compliance';
import {
  RULE_TODO_PAGE,
  type RuleExample,
  type RulePage,
  type RulePageQuery,
  type RuleTodo,
  type RuleTodoQuery,
  type RuleView,
  type ScopeQuery,
} from '@gongkai/contracts';
import { isDemoRegion, type RegionCode, regionLevel, type Scope, UNIT_CLASSES } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { chinaDay } from '../../config/china-day';
import { PublicProblem } from '../../http/public-problem';
import { MISSING_RULE_CODE } from '../analytics/gaps.service';
import { TallyService } from '../analytics/tally.service';
import { RegionService } from '../regions/region.service';
import { RulesService } from '../rules/rules.service';
import { SettingsService } from '../settings/settings.service';
import { RuleCountsRepository } from './rule-counts.repository';
import { type OverdueUnit, type RuleQuestion, RuleReportsRepository, type TodoItem } from './rule-reports.repository';

const EXAMPLES = 3;
const NO_COLUMNS = { figures: [], narrative: false, rules: [] };

/** One rule in one place: what holds there, how its reports do, examples, and whom to write to. */
@Injectable()
export class RulePageService {
  constructor(
    private readonly rules: RulesService,
    private readonly regions: RegionService,
    private readonly settings: SettingsService,
    private readonly tallies: TallyService,
    private readonly counts: RuleCountsRepository,
    private readonly reports: RuleReportsRepository,
  ) {}

  /** Throws `no-such-rule`, `no-such-region` or `outside-scope`. */
  async page(scope: Scope, query: RulePageQuery): Promise<RulePage> {
    const { region, year } = query;
    const { name } = await this.regions.detail(scope, region);
    const { rule, question } = await this.question(query);
    const [inForce, byYear, parts, fail, pass, coverage, overdue] = await Promise.all([
      this.inForce(scope, question),
      this.counts.byYear(scope, region, question.ordinal, query),
      this.parts(scope, question, name),
      this.reports.todo(scope, question, { offset: 0, limit: EXAMPLES }),
      this.reports.passing(scope, question, EXAMPLES),
      this.tallies.inYear(scope, region, year, NO_COLUMNS),
      isAboutMissing(rule) ? this.reports.overdueCount(scope, question, chinaDay(new Date())) : null,
    ]);
    const { due, received, late, withErrors } = coverage;
    return {
      rule,
      region: { code: region, name },
      year,
      coverage: { due, received, late, withErrors, asOf: new Date().toISOString(), demo: isDemoRegion(region) },
      inForce,
      byYear,
      parts,
      overdue,
      examples: {
        fail: fail.flatMap(failExample),
        pass: pass.map((example) => ({ ...example, findingId: null, quote: null })),
      },
    };
  }

  /** One page of the reports that fail the rule; for the rule about missing reports the units that owe one follow. */
  async todo(scope: Scope, { page, ...query }: RuleTodoQuery): Promise<RuleTodo> {
    const { rule, question } = await this.question(query);
    const offset = (page - 1) * RULE_TODO_PAGE;
    const asOf = chinaDay(new Date());
    const [failing, overdue, items] = await Promise.all([
      this.reports.failing(scope, question),
      isAboutMissing(rule) ? this.reports.overdueCount(scope, question, asOf) : 0,
      this.reports.todo(scope, question, { offset, limit: RULE_TODO_PAGE }),
    ]);
    const room = RULE_TODO_PAGE - items.length;
    const units =
      overdue > 0 && room > 0
        ? await this.reports.overdue(scope, question, asOf, { offset: Math.max(0, offset - failing), limit: room })
        : [];
    return { total: failing + overdue, page, items: [...items, ...units.flatMap((unit) => owing(unit, query, asOf))] };
  }

  private async question({
    rule: id,
    region,
    year,
  }: ScopeQuery & { rule: string }): Promise<{ rule: RuleView; question: RuleQuestion }> {
    const rule = this.rules.list().find((candidate) => candidate.id === id);
    const inUse = (await this.rules.inUse()).find((candidate) => candidate.rule.id === id);
    if (!rule || inUse?.ordinal == null) throw new PublicProblem('notFound', 'no-such-rule', `没有规则 ${id}。`);
    return { rule, question: { region, year, rule: id, ordinal: inUse.ordinal } };
  }

  private async inForce(scope: Scope, { region, year, rule }: RuleQuestion): Promise<RulePage['inForce']> {
    const { rules } = await this.settings.view(scope, region, year);
    const found = rules.find((candidate) => candidate.rule === rule);
    if (!found) throw new Error(`The settings do not know the rule ${rule}`);
    const { on, severity, limits, source } = found;
    return { on, severity, limits, source };
  }

  /** Regions one level below; units where there is no level between the region and its towns. */
  private async parts(
    scope: Scope,
    { region, year, ordinal }: RuleQuestion,
    regionName: string,
  ): Promise<RulePage['parts']> {
    if (await this.hasUnitsBelow(scope, region)) return this.counts.byUnit(scope, region, ordinal, year);
    const parts = await this.counts.byRegion(scope, region, ordinal, year);
    return parts.map((part) => ({
      ...part,
      name: part.region === region ? `${regionName}本级` : part.name,
      unitId: null,
      reportId: null,
    }));
  }

  private async hasUnitsBelow(scope: Scope, region: RegionCode): Promise<boolean> {
    if (['county', 'town'].includes(regionLevel(region))) return true;
    const { regions } = await this.regions.children(scope, region);
    return regions.every(({ level }) => level === 'town');
  }
}

const isAboutMissing = ({ code }: RuleView) => code === MISSING_RULE_CODE;

function failExample({ reportId, unitName, regionName, findings: [first] }: TodoItem): RuleExample[] {
  if (!first || reportId === null) return [];
  return [{ reportId, findingId: first.id, unitName, regionName, message: first.message, quote: first.quote }];
}

/** What the rule about missing reports says of a unit that owes one. */
function owing({ unitClass, deadline, ...unit }: OverdueUnit, { year }: ScopeQuery, asOf: string): TodoItem[] {
  const duty = {
    year,
    unitClass: UNIT_CLASSES.find((known) => known === unitClass) ?? null,
    due: true,
    deadline,
    received: false,
    publishedOn: null,
    asOf,
  };
  const verdict = checkObligation(duty).find(({ code, outcome }) => code === MISSING_RULE_CODE && outcome === 'fail');
  if (!verdict) return [];
  const { severity, message } = verdict;
  return [
    { ...unit, reportId: null, findings: [{ id: `missing-${unit.unitId}-${year}`, severity, message, quote: null }] },
  ];
}
