import { contextOf, type RuleContext, type RuleSettings } from '@gongkai/compliance';
import { type AnnualReport, NATION_CODE } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { chinaDay } from '../../config/china-day';
import { type EffectiveSettings, SettingsService, type Trial } from '../settings/settings.service';
import type { Subject } from './subject';
import { SubjectRepository } from './subject.repository';

/** What is asked of a report: everything the rules may know beside it, and the settings of its place and year. */
export type Asked<S extends Subject> = { subject: S; context: RuleContext; settings: RuleSettings };

/** Years of a unit's own reports that rules look back on. */
const YEARS_BACK = [1, 2];

/** Gathers what rules may know beside a report, for many reports at once. */
@Injectable()
export class ContextService {
  constructor(
    private readonly subjects: SubjectRepository,
    private readonly settings: SettingsService,
  ) {}

  async of<S extends Subject>(subjects: readonly S[], trial: Trial | null = null): Promise<Asked<S>[]> {
    const own = await this.ownReports(subjects);
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
  private underDeadlines<S extends Subject>(subject: S, effective: EffectiveSettings): S {
    const { unit, year, duty } = subject;
    if (duty.deadline === null) return subject;
    return { ...subject, duty: { ...duty, deadline: this.settings.lastDayUnder(effective, unit.unitClass, year) } };
  }

  /** The unit's reports of the years before; those among the subjects may not be stored yet. */
  private async ownReports(
    subjects: readonly Subject[],
  ): Promise<(subject: Subject) => Pick<RuleContext, 'previous' | 'earlier'>> {
    const asked = subjects.map(({ unit, year }) => ({ unitId: unit.id, years: YEARS_BACK.map((back) => year - back) }));
    const stored = await this.subjects.ownReports(asked);
    const known = new Map<string, AnnualReport>(
      stored.map(({ unitId, year, report }) => [`${unitId} ${year}`, report]),
    );
    for (const { unit, year, report } of subjects) known.set(`${unit.id} ${year}`, report);
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
