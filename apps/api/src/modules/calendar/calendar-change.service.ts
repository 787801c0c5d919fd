import type { CalendarLine, ChangeDuty, ChangePublication } from '@gongkai/contracts';
import type { RegionCode } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { chinaDay } from '../../config/china-day';
import type { Transaction } from '../../database/transaction';
import type { Caller } from '../../http/caller';
import { PublicProblem } from '../../http/public-problem';
import { AuditService } from '../audit/audit.service';
import { ChecksService } from '../checks/checks.service';
import { CalendarRepository, type DutyRef } from './calendar.repository';
import { calendarLine } from './calendar-line';

/**
 * Changes what the calendar rests on. Each change is written into the audit trail, and the reports it concerns are
 * checked again, in one transaction; a change that changes nothing leaves no trace.
 */
@Injectable()
export class CalendarChangeService {
  constructor(
    private readonly calendar: CalendarRepository,
    private readonly checks: ChecksService,
    private readonly audit: AuditService,
  ) {}

  /** Lets a unit off for a year, or says when it was founded or closed, which holds for every year. */
  async duty(caller: Caller, { unitId, year, ...change }: ChangeDuty): Promise<CalendarLine> {
    return this.calendar.transaction(async (tx) => {
      const before = await this.calendar.duty(tx, caller.scope, unitId, year);
      if (!before) throw new PublicProblem('notFound', 'no-such-unit', '没有这个单位。');
      const life = {
        founded: change.founded === undefined ? before.founded : change.founded,
        closed: change.closed === undefined ? before.closed : change.closed,
      };
      const excused = change.exemption === undefined ? before.excused : change.exemption;
      refuseReversedLife(life);
      const lifeChanged = life.founded !== before.founded || life.closed !== before.closed;
      const excuseChanged = excused !== before.excused;
      if (excuseChanged && !before.onRoster)
        throw new PublicProblem('invalid', 'not-on-roster', `该单位不在 ${year} 年度应报名册内，无需免报。`);
      if (lifeChanged) await this.calendar.setLife(tx, before, life);
      if (excuseChanged) await this.calendar.setExcuse(tx, before, year, excused);
      if (lifeChanged || excuseChanged) {
        const { founded, closed } = before;
        const details = {
          year,
          before: { founded, closed, exemption: before.excused },
          after: { ...life, exemption: excused },
        };
        await this.audit.record(caller.username, 'calendar.duty', unitId, details, tx);
        await this.checks.recheck(tx, await this.calendar.reportsOf(tx, before, lifeChanged ? null : year));
      }
      return this.line(tx, caller, before, year);
    });
  }

  /** Says when a report was filed and published, and where. */
  async publication(caller: Caller, { reportId, ...after }: ChangePublication): Promise<CalendarLine> {
    return this.calendar.transaction(async (tx) => {
      const report = await this.calendar.publication(tx, caller.scope, reportId);
      if (!report) throw new PublicProblem('notFound', 'no-such-report', '没有这份报告。');
      refuseImpossible('报送日期', after.filedOn, report.year);
      refuseImpossible('公布日期', after.publishedOn, report.year);
      const { filedOn, publishedOn, url } = report;
      if (filedOn !== after.filedOn || publishedOn !== after.publishedOn || url !== after.url) {
        await this.calendar.setPublication(tx, report, after);
        const details = { before: { filedOn, publishedOn, url }, after };
        await this.audit.record(caller.username, 'calendar.publication', reportId, details, tx);
        await this.checks.recheck(tx, [reportId]);
      }
      return this.line(tx, caller, report, report.year);
    });
  }

  private async line(
    tx: Transaction,
    { scope }: Caller,
    { region, unitId }: { region: RegionCode; unitId: string },
    year: number,
  ): Promise<CalendarLine> {
    const [stored] = await this.calendar.lines(scope, region, year, unitId, tx);
    if (stored) return calendarLine(stored, year, chinaDay(new Date()));
    throw new PublicProblem('invalid', 'not-on-roster', `该单位不在 ${year} 年度应报名册内。`);
  }
}

/** A report cannot be filed or published before the year it is about, or on a day that has not come. */
function refuseImpossible(what: string, day: string | null, year: number): void {
  if (day === null) return;
  if (day < `${year}-01-01`)
    throw new PublicProblem('invalid', 'before-report-year', `${what}不能早于报告年度 ${year} 年。`);
  if (day > chinaDay(new Date())) throw new PublicProblem('invalid', 'day-to-come', `${what}不能晚于今天。`);
}

function refuseReversedLife({ founded, closed }: Pick<DutyRef, 'founded' | 'closed'>): void {
  if (founded === null || closed === null) return;
  const length = Math.min(founded.length, closed.length);
  if (closed.slice(0, length) < founded.slice(0, length))
    throw new PublicProblem('invalid', 'closed-before-founded', '撤销时间不能早于成立时间。');
}
