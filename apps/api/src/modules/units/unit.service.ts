import { randomUUID } from 'node:crypto';
import type { UnitList } from '@gongkai/contracts';
import { deadlineFor, type RegionCode, regionLevel, type Scope, type UnitClass, unitClassOf } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction';
import { clampToScope } from '../../http/scope';
import { namesAncestors, organKey, possiblePlaces } from './organ-key';
import { type NewUnit, type Place, type RosterUnit, UnitRepository } from './unit.repository';

/** A unit with its duty in the year asked for. */
export type DutyUnit = RosterUnit & { duty: { due: boolean; deadline: string } };

/** A unit that comes with a list of units, under an id of its own. */
export type ImportedUnit = Omit<NewUnit, 'nameKeys'>;

@Injectable()
export class UnitService {
  constructor(private readonly units: UnitRepository) {}

  async list(scope: Scope, region: RegionCode, year: number | null, text: string | null): Promise<UnitList> {
    return { units: await this.units.list(scope, clampToScope(scope, region), year, text || null) };
  }

  /** A unit of the scope, entered into the year's roster if it is not there; null for an unknown id. */
  async byId(scope: Scope, id: string, year: number): Promise<DutyUnit | null> {
    const unit = await this.units.byId(scope, id, year);
    return unit && this.enrolled(this.units.manager, unit, year);
  }

  /**
   * The one unit that an organ's name means in a year: by the names and aliases of the units, else by the division
   * tree, where the government of a place is registered when its first report comes. Null where no unit or more than
   * one fits, and for everything outside the scope: then a person must say.
   */
  async resolve(scope: Scope, name: string, year: number): Promise<DutyUnit | null> {
    const found = await this.locate(scope, name, year);
    if (!found) return null;
    return 'unit' in found
      ? this.enrolled(this.units.manager, found.unit, year)
      : this.governmentOf(found.place, name, year);
  }

  /** What `resolve` would find, without registering anything: a unit, or a place whose government would be added. */
  async locate(scope: Scope, name: string, year: number): Promise<{ unit: RosterUnit } | { place: Place } | null> {
    const key = organKey(name);
    const known = await this.units.byKeys(scope, [key], year);
    const inRoster = known.filter((unit) => unit.duty !== null);
    const [unit, another] = inRoster.length > 0 ? inRoster : known;
    if (another) return null;
    if (unit) return { unit };
    const place = await this.placeOf(scope, key);
    return place && { place };
  }

  /** Registers units and who has to report in which year, with the deadlines of their classes. Safe to repeat. */
  async importRoster(units: ImportedUnit[], roster: { year: number; units: ImportedUnit[] }[]): Promise<void> {
    const named = units.map((unit) => ({
      ...unit,
      nameKeys: [...new Set([unit.name, ...unit.aliases].map(organKey))],
    }));
    const duties = roster.flatMap(({ year, units: listed }) =>
      listed.map(({ id, regionCode, unitClass }) => ({
        shardKey: shardKeyOf(regionCode),
        unitId: id,
        year,
        regionCode,
        due: true,
        deadline: deadlineFor(unitClass, year),
      })),
    );
    await this.units.transaction(async (tx) => {
      await this.units.addUnits(tx, named);
      await this.units.addDuties(tx, duties);
    });
  }

  private async placeOf(scope: Scope, key: string): Promise<Place | null> {
    const places = await this.units.placesNamed(scope, possiblePlaces(key));
    const fitting = places.filter(({ name, ancestors }) => namesAncestors(key.slice(0, -name.length), ancestors));
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  private governmentOf(place: Place, name: string, year: number): Promise<DutyUnit> {
    return this.units.alone(place.code, async (tx) => {
      const existing = await this.units.governmentOf(tx, place.code, year);
      if (existing) return this.enrolled(tx, existing, year);
      const unitClass = governmentClass(name, place.code);
      const id = randomUUID();
      const unit = { id, name, unitClass, regionCode: place.code, demo: place.demo };
      await this.units.addUnits(tx, [{ ...unit, aliases: [], nameKeys: placeKeys(name, place) }]);
      const duty = { due: true, deadline: deadlineFor(unitClass, year) };
      const shardKey = shardKeyOf(place.code);
      await this.units.addDuties(tx, [{ shardKey, unitId: id, year, regionCode: place.code, ...duty }]);
      return { ...unit, shardKey, duty };
    });
  }

  private async enrolled(tx: Transaction, unit: RosterUnit, year: number): Promise<DutyUnit> {
    if (unit.duty) return { ...unit, duty: unit.duty };
    const duty = { due: true, deadline: deadlineFor(unit.unitClass, year) };
    const { shardKey, id, regionCode } = unit;
    await this.units.addDuties(tx, [{ shardKey, unitId: id, year, regionCode, ...duty }]);
    return { ...unit, duty };
  }
}

/** The county at registration. */
const shardKeyOf = (region: RegionCode) => Number(region.slice(0, 6));

function governmentClass(name: string, code: RegionCode): UnitClass {
  const named = unitClassOf(name);
  if (regionLevel(code) !== 'town') return 'government';
  return named === 'street' || named === 'zone' ? named : 'town';
}

/**
 * The name as printed, and the place with each number of its ancestors before it. Never the bare name of the place: a
 * 新安镇 without its county is decided by the division tree, which knows all places of that name, not only those that
 * have reported already.
 */
function placeKeys(name: string, place: Place): string[] {
  const path = [...place.ancestors, place.name];
  const keys = [name, ...path.slice(0, -1).map((_, start) => path.slice(start).join(''))].map(organKey);
  return [...new Set(keys)].filter((key) => key !== organKey(place.name));
}
