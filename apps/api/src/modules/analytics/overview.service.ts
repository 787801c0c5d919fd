import type { Overview, ScopeQuery } from '@gongkai/contracts';
import { indicatorById, type Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { chinaDay } from '../../config/china-day';
import { coverageOf } from './coverage';
import { GapsService, topGaps } from './gaps.service';
import { MissingRepository } from './missing.repository';
import { PlaceRepository } from './place.repository';
import { pointsOf } from './point';
import { columnsFor, emptyTally, type Tally } from './tally';
import { TallyService } from './tally.service';

/** Indicators of the first screen over the years; the other screens ask for series of their own. */
const SHOWN = [
  'requests.new',
  'requests.results',
  'rates.disclosure',
  'published.normativeIssued',
  'published.licensing',
  'published.penalties',
  'published.coercion',
  'narrative.total',
  'disputes.review',
  'disputes.litigation',
].flatMap((id) => indicatorById(id) ?? []);

const ALL_YEARS = { from: 2008, to: 2100 };
const MISSING_SHOWN = 50;

@Injectable()
export class OverviewService {
  constructor(
    private readonly places: PlaceRepository,
    private readonly tallies: TallyService,
    private readonly gaps: GapsService,
    private readonly missing: MissingRepository,
  ) {}

  /** The first screen for a region and year. */
  async overview(scope: Scope, { region, year }: ScopeQuery): Promise<Overview> {
    const asOf = new Date();
    const today = chinaDay(asOf);
    const [place, { rules, ordinals }] = await Promise.all([this.places.place(scope, region), this.gaps.rulesInUse()]);
    const columns = columnsFor(SHOWN);
    const lately = { from: year - 1, to: year };
    const [whole, gaps, children, missingUnits] = await Promise.all([
      this.tallies.whole(scope, region, ALL_YEARS, columns),
      this.tallies.whole(scope, region, lately, columnsFor([], ordinals)),
      this.tallies.childRegions(scope, place, { from: year, to: year }, columnsFor([])),
      this.missing.units(scope, region, year, today, MISSING_SHOWN),
    ]);
    const of = (wanted: number) => gaps.find((tally) => tally.year === wanted) ?? null;
    const tally = of(year) ?? emptyTally(year, columnsFor([], ordinals));
    const [overdue, missingCount] = await Promise.all([
      this.gaps.overdue(scope, region, gaps, today),
      this.gaps.missingCount(scope, region, tally),
    ]);
    return {
      region: place,
      year,
      coverage: coverageOf(region, tally, asOf),
      missingUnits: missingUnits.map(({ id, name, deadline, overdue: late }) => ({
        id,
        name,
        deadline,
        overdue: late,
      })),
      missingCount,
      years: whole.map((one) => ({ ...receptionOf(one), year: one.year, values: pointsOf(SHOWN, one, columns) })),
      topGaps: topGaps({ rules, ordinals, overdue }, tally, of(year - 1)),
      children: children.map((child) => ({ ...child.place, ...receptionOf(child.tally) })),
    };
  }
}

function receptionOf({ due, received, late, withErrors }: Tally) {
  return { due, received, late, withErrors };
}
