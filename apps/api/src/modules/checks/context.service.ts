import { contextOf, type RuleContext, type RuleSettings } from '@gongkai/compliance';
import { type AnnualReport, NATION_CODE } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { chinaDay } from '../../config/china-day';
import type { Transaction } from '../../database/transaction';
import { type EffectiveSettings, SettingsService, type Trial } from '../settings/settings.service';
import type { Subject } from './subject';
import { SubjectRepository } from './subject.repository';

/** What is asked of a report: everything the rules may know beside it, and the settings of its place and year. */
export type Asked = { subject: Subject; context: RuleContext; settings: RuleSettings };

/** Years of a unit's own reports that rules look back on. */
const YEARS_BACK = [1, 2];

/** Gathers what rules may know beside a report, for many reports at once. */
@Injectable()
export class ContextService {
  constructor(
    private readonly subjects: SubjectRepository,
    private readonly settings: SettingsService,
  ) {}

  async of(tx: Transaction, subjects: readonly Subject[], trial: Trial | null = null): Promise<Asked[]> {
    const own = await this.ownReports(tx, subjects);
    const settingsAt = await this.settingsOf(subjects, trial);
    const today = chinaDay(new Date());
    return Promise.all(
      subjects.map(async (subject) => {
        const effective = await settingsAt(subject);
        const judged = trial?.changes.some(movesDeadlines) ? this.underDeadlines(subject, effective) : subject;
        const context = contextOf({ ...factsOf(judged, today), ...own(subject) });
        return { subject, context, settings: effective.rules };
      }),
    );
  }

  /** Asked for once per year: towns have hardly any settings of their own. A trial is asked for place by place. */
  private async settingsOf(
    subjects: readonly Subject[],
    trial: Trial | null,
  ): Promise<(subject: Subject) => EffectiveSettings | Promise<EffectiveSettings>> {
    if (trial) return ({ unit, year }) => this.settings.at(unit.regionCode, year, trial);
    const years = [...new Set(subjects.map(({ year }) => year))];
    const known = new Map(
      await Promise.all(years.map(async (year) => [year, await this.settings.within(NATION_CODE, year)] as const)),
    );
    return ({ unit, year }) => known.get(year)?.(unit.regionCode) ?? this.settings.at(unit.regionCode, year);
  }

  /** The subject as the roster would have it under settings that were not made. */
  private underDeadlines(subject: Subject, effective: EffectiveSettings): Subject {
    const { unit, year, duty } = subject;
    if (duty.deadline === null) return subject;
    return { ...subject, duty: { ...duty, deadline: this.settings.lastDayUnder(effective, unit.unitClass, year) } };
  }

  /** The unit's reports of the years before; those among the subjects are not fetched again. */
  private async ownReports(
    tx: Transaction,
    subjects: readonly Subject[],
  ): Promise<(subject: Subject) => Pick<RuleContext, 'previous' | 'earlier'>> {
    const known = new Map<string, AnnualReport>();
    for (const { unit, year, report } of subjects) known.set(`${unit.id} ${year}`, report);
    const missing = new Map<string, Set<number>>();
    for (const { unit, year } of subjects)
      for (const earlier of YEARS_BACK.map((back) => year - back))
        if (!known.has(`${unit.id} ${earlier}`)) missing.set(unit.id, (missing.get(unit.id) ?? new Set()).add(earlier));
    const asked = [...missing].map(([unitId, years]) => ({ unitId, years: [...years] }));
    for (const { unitId, year, report } of await this.subjects.ownReports(tx, asked))
      known.set(`${unitId} ${year}`, report);
    const at = ({ unit, year }: Subject, back: number) => known.get(`${unit.id} ${year - back}`) ?? null;
    return (subject) => ({
      previous: at(subject, 1),
      earlier: YEARS_BACK.slice(1).flatMap((back) => at(subject, back) ?? []),
    });
  }
}

const movesDeadlines = ({ kind }: Trial['changes'][number]) => kind === 'deadline' || kind === 'grace';

function factsOf(subject: Subject, asOf: string): Pick<RuleContext, 'unitClass' | 'obligation' | 'publication'> {
  const { unit, year, duty, publishedOn, filedOn, url } = subject;
  const { unitClass } = unit;
  return {
    unitClass,
    obligation: { year, unitClass, ...duty, received: true, receivedOn: filedOn, publishedOn, asOf },
    publication: {
      url,
      submitted: filedOn === null ? null : true,
      published: publishedOn === null && url === null ? null : true,
      dates: publishedOn === null ? [] : [{ source: 'register', date: publishedOn }],
      captures: [],
      versions: [],
      breadcrumb: null,
    },
  };
}
