import { type RegionCode, regionLevel, type Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { PlaceRepository, type PlaceView } from './place.repository';
import { type RegionTally, RollupRepository, type Years } from './rollup.repository';
import { addTallies, emptyTally, type Tally, type TallyColumns } from './tally';
import { type UnitTally, UnitTallyRepository } from './unit-tally.repository';

/** A region one level below, or below a county a unit, in one year. */
export type ChildTally = {
  place: PlaceView;
  unitId: string | null;
  reportId: string | null;
  tally: Tally;
  /** A government's report on its whole region, whose numbers are those of the other children. */
  isSummary?: boolean;
};

/** Sums for a region and for what lies one level below, from roll-ups where there are some and from facts elsewhere. */
@Injectable()
export class TallyService {
  constructor(
    private readonly places: PlaceRepository,
    private readonly rollups: RollupRepository,
    private readonly units: UnitTallyRepository,
  ) {}

  /** The region as a whole, by year; years without units and reports are left out. */
  async whole(scope: Scope, region: RegionCode, years: Years, columns: TallyColumns): Promise<Tally[]> {
    if (regionLevel(region) !== 'town') return this.rollups.whole(scope, region, years, columns);
    return byYear(await this.units.units(scope, region, years, columns), columns);
  }

  /** The region in one year, zeros if nothing is there. */
  async inYear(scope: Scope, region: RegionCode, year: number, columns: TallyColumns): Promise<Tally> {
    const [tally] = await this.whole(scope, region, { from: year, to: year }, columns);
    return tally ?? emptyTally(year, columns);
  }

  /**
   * What lies one level below, by code and year: regions, and in a county (or a city without counties) its units. What
   * hangs on the region itself is one more child under the region's own code, so that children add up to the whole.
   */
  async children(scope: Scope, place: PlaceView, years: Years, columns: TallyColumns): Promise<ChildTally[]> {
    const below = await this.places.children(scope, place.code);
    if (below.every((child) => child.level === 'town')) {
      return (await this.units.units(scope, place.code, years, columns)).map(unitChild);
    }
    return this.regions(scope, place, below, years, columns);
  }

  /** Like `children`, but units are added up to their town, or to the region itself for its own offices. */
  async childRegions(scope: Scope, place: PlaceView, years: Years, columns: TallyColumns): Promise<ChildTally[]> {
    const below = await this.places.children(scope, place.code);
    if (below.some((child) => child.level !== 'town')) return this.regions(scope, place, below, years, columns);
    const units = await this.units.units(scope, place.code, years, columns);
    return [...new Set(units.map((unit) => unit.region))].flatMap((region) => {
      const own = units.filter((unit) => unit.region === region);
      return byYear(own, columns).map((tally) => ({
        place: below.find((child) => child.code === region) ?? ownPlace(place),
        unitId: null,
        reportId: null,
        tally,
      }));
    });
  }

  private async regions(
    scope: Scope,
    place: PlaceView,
    below: PlaceView[],
    years: Years,
    columns: TallyColumns,
  ): Promise<ChildTally[]> {
    const [kept, own] = await Promise.all([
      this.rollups.children(scope, place.code, years, columns),
      this.units.ownUnits(scope, place.code, years, columns),
    ]);
    const ownYears = byYear(own, columns).map((tally): RegionTally => ({ ...tally, region: place.code }));
    return [...ownYears, ...kept].map((tally) => ({
      place: below.find((child) => child.code === tally.region) ?? ownPlace(place),
      unitId: null,
      reportId: null,
      tally,
    }));
  }
}

/** The offices of a region itself as one of its children. */
function ownPlace(place: PlaceView): PlaceView {
  return { ...place, name: `${place.name}本级`, hasChildren: false };
}

function unitChild(unit: UnitTally): ChildTally {
  const { unitId, unitName, region, reportId, isSummary } = unit;
  const place = { code: region, name: unitName, level: regionLevel(region), hasChildren: false };
  return { place, unitId, reportId, tally: unit, isSummary };
}

function byYear(units: readonly UnitTally[], columns: TallyColumns): Tally[] {
  const years = [...new Set(units.map((unit) => unit.year))].sort((a, b) => a - b);
  return years.map((year) =>
    addTallies(
      year,
      columns,
      units.filter((unit) => unit.year === year),
    ),
  );
}
