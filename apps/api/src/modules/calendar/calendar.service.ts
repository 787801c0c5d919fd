import type { Calendar, CalendarLine, ScopeQuery } from '@gongkai/contracts';
import type { RegionCode, Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { chinaDay } from '../../config/china-day';
import { RegionService } from '../regions/region.service';
import { CalendarRepository } from './calendar.repository';
import { calendarLine } from './calendar-line';
import { summarize } from './summarize';

export { summarize };

/** Who has to file and publish what until when, and who did. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly calendar: CalendarRepository,
    private readonly regions: RegionService,
  ) {}

  /** The calendar of a region's subtree as of today in China. Throws `outside-scope` or `no-such-region`. */
  async of(scope: Scope, { region: code, year }: ScopeQuery): Promise<Calendar> {
    const asOf = chinaDay(new Date());
    const { name } = await this.regions.detail(scope, code);
    const lines = await this.lines(scope, code, year, asOf);
    return { region: { code, name }, year, asOf, summary: summarize(lines, asOf), lines };
  }

  /** The lines alone, as of the ISO day `asOf`. */
  async lines(scope: Scope, region: RegionCode, year: number, asOf: string): Promise<CalendarLine[]> {
    const stored = await this.calendar.lines(scope, region, year);
    return stored.map((line) => calendarLine(line, year, asOf));
  }
}
