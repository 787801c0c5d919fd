import type { Series, SeriesQuery } from '@gongkai/contracts';
import { type Indicator, indicatorById, type Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { PublicProblem } from '../../http/public-problem';
import { coverageOf } from './coverage';
import { PlaceRepository } from './place.repository';
import { pointsOf } from './point';
import { columnsFor } from './tally';
import { type ChildTally, TallyService } from './tally.service';

@Injectable()
export class SeriesService {
  constructor(
    private readonly places: PlaceRepository,
    private readonly tallies: TallyService,
  ) {}

  /** Indicators over years, for a region or for each of its children but those that only sum up the others. Coverage is that of the last year asked for. */
  async series(scope: Scope, { region, from, to, indicators: ids, by }: SeriesQuery): Promise<Series> {
    if (from > to) throw new PublicProblem('invalid', 'years-reversed', '起始年份不能晚于结束年份。');
    const indicators = ids.map(knownIndicator);
    const place = await this.places.place(scope, region);
    const columns = columnsFor(indicators);
    const years = { from, to };
    const [last, rows] = await Promise.all([
      this.tallies.inYear(scope, region, to, columnsFor([])),
      by === 'child'
        ? this.tallies
            .children(scope, place, years, columns)
            .then((children) => children.filter(({ isSummary }) => isSummary !== true))
        : this.tallies
            .whole(scope, region, years, columns)
            .then((whole) => whole.map((tally): ChildTally => ({ place, unitId: null, reportId: null, tally }))),
    ]);
    return {
      region: place,
      coverage: coverageOf(region, last, new Date()),
      rows: rows.map(({ place: child, unitId, reportId, tally }) => ({
        region: child,
        unitId,
        reportId,
        year: tally.year,
        values: pointsOf(indicators, tally, columns),
      })),
    };
  }
}

function knownIndicator(id: string): Indicator {
  const indicator = indicatorById(id);
  if (indicator) return indicator;
  throw new PublicProblem('invalid', 'unknown-indicator', `没有指标 ${id.slice(0, 60)}。`, {
    indicator: id.slice(0, 60),
  });
}
