import { checkObligation } from '@gongkai/compliance';
import type {
  CalendarLine,
  Deduction,
  ScopeQuery,
  ScoreFinding,
  ScoreSheet,
  Scores,
  UnitScore,
} from '@gongkai/contracts';
import type { RegionCode, Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { chinaDay } from '../../config/china-day';
import { PublicProblem } from '../../http/public-problem';
import { CalendarService } from '../calendar/calendar.service';
import { RegionService } from '../regions/region.service';
import { type SettingsAt, SettingsService } from '../settings/settings.service';
import { deductionsOf, scoreOf } from './score-of';
import { ScoresRepository } from './scores.repository';

/** More than any city has. Every deduction comes with its evidence; nobody reads that of a whole country at once. */
const MOST_UNITS = 5000;

/** A unit with its score by the sheet in force at its place; `sheet` is that sheet. */
type Scored = { line: CalendarLine; score: number | null; deductions: Deduction[]; sheet: ScoreSheet };

/** Scores by the sheets that places set: 100 less what findings cost, each deduction with what it rests on. */
@Injectable()
export class ScoresService {
  constructor(
    private readonly scores: ScoresRepository,
    private readonly calendar: CalendarService,
    private readonly settings: SettingsService,
    private readonly regions: RegionService,
  ) {}

  /** Every unit of a region's roster, by code and name. Throws `too-many-units` for a region larger than a city. */
  async of(scope: Scope, { region: code, year }: ScopeQuery): Promise<Scores> {
    const asOf = chinaDay(new Date());
    const { name } = await this.regions.detail(scope, code);
    if ((await this.scores.units(scope, code, year, MOST_UNITS)) > MOST_UNITS)
      throw new PublicProblem(
        'invalid',
        'too-many-units',
        `${name}的应报单位超过 ${MOST_UNITS} 个，评分表请按盟市或旗县区查看。`,
      );
    const [now, before] = await Promise.all([
      this.scored(scope, code, year, asOf),
      this.scored(scope, code, year - 1, asOf),
    ]);
    const lastYear = new Map(before.map(({ line, score }) => [line.unitId, score]));
    return {
      region: { code, name },
      year,
      asOf,
      items: itemsOf(now),
      units: now.map((one) => unitScore(one, lastYear.get(one.line.unitId) ?? null)),
    };
  }

  private async scored(scope: Scope, region: RegionCode, year: number, asOf: string): Promise<Scored[]> {
    const [lines, settingsAt] = await Promise.all([
      this.calendar.lines(scope, region, year, asOf),
      this.settings.within(region, year),
    ]);
    const sheets = new Set(lines.map((line) => settingsAt(line.region).score));
    const codes = [...new Set([...sheets].flatMap((sheet) => sheet.flatMap((item) => item.codes)))];
    const findings = await this.scores.findings(scope, region, year, codes);
    return lines.map((line) => {
      const sheet = settingsAt(line.region).score;
      const against = line.reportId === null ? owing(line, settingsAt, asOf) : (findings.get(line.reportId) ?? []);
      const deductions = isScored(line) ? deductionsOf(sheet, against) : [];
      return { line, sheet, deductions, score: isScored(line) ? scoreOf(deductions) : null };
    });
  }
}

/** A unit is scored once its report came, or is overdue. */
const isScored = ({ exemption, reportId, state }: CalendarLine) =>
  exemption === null && (reportId !== null || state === 'overdue');

/** What the rules about the duty say of a unit that sent nothing, under the settings of its place. */
function owing(line: CalendarLine, settingsAt: SettingsAt, asOf: string): ScoreFinding[] {
  const { year, unitClass, exemption, lastDay, region } = line;
  const duty = { year, unitClass, due: exemption === null, exemption, deadline: lastDay, received: false };
  return checkObligation({ ...duty, publishedOn: null, asOf }, settingsAt(region).rules)
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ code, message }) => ({ findingId: null, reportId: null, code, message }));
}

/** Each item once, by key, in the order in which the sheets name them. */
function itemsOf(scored: readonly Scored[]): Scores['items'] {
  const titles = new Map<string, string>();
  for (const sheet of new Set(scored.map((one) => one.sheet)))
    for (const { key, title } of sheet) if (!titles.has(key)) titles.set(key, title);
  return [...titles].map(([key, title]) => ({ key, title }));
}

function unitScore({ line, score, deductions }: Scored, before: number | null): UnitScore {
  const { unitId, unitName, unitClass, region, regionName, demo, state, reportId, undetermined } = line;
  const unit = { unitId, unitName, unitClass, region, regionName, demo, state, reportId };
  return { ...unit, score, before, undetermined, deductions };
}
