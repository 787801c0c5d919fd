import type { Overview, ScopeQuery } from '@gongkai/contracts';
import { INDICATORS, type Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { chinaDay } from '../../config/china-day';
import { coverageOf } from './coverage';
import { GapsService, topGaps } from './gaps.service';
import { MissingRepository } from './missing.repository';
import { PlaceRepository } from './place.repository';
import { pointsOf } from './point';
import { columnsFor, emptyTally, type Tally } from './tally';
import { TallyService } from './tally.service';

/** Indicators drawn over the years on the first screen. */
const GROUPS = ['requests', 'published', 'narrative', 'disputes', 'rates'];
const SHOWN = INDICATORS.filter((indicator) => GROUPS.includes(indicator.group));

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
    const columns = columnsFor(SHOWN, ordinals);
    const [whole, children, missingUnits, missingCount] = await Promise.all([
      this.tallies.whole(scope, region, ALL_YEARS, columns),
      this.tallies.childRegions(scope, place, { from: year, to: year }, columnsFor([])),
      this.missing.units(scope, region, year, today, MISSING_SHOWN),
      this.missing.count(scope, region, year),
    ]);
    const overdue = await this.gaps.overdue(scope, region, year, whole, today);
    const tally = whole.find((candidate) => candidate.year === year) ?? emptyTally(year, columns);
    const last = whole.find((candidate) => candidate.year === year - 1) ?? null;
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
      topGaps: topGaps({ rules, ordinals, overdue }, tally, last),
      children: children.map((child) => ({ ...child.place, ...receptionOf(child.tally) })),
    };
  }
}

function receptionOf({ due, received, late, withErrors }: Tally) {
  return { due, received, late, withErrors };
}
