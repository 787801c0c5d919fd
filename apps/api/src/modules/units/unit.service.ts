import { randomUUID } from 'node:crypto';
import type { UnitList } from '@gongkai/contracts';
import {
  exemptionOf,
  NATION_CODE,
  type RegionCode,
  regionLevel,
  type Scope,
  type UnitClass,
  unitClassOf,
} from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction';
import { clampToScope } from '../../http/scope';
import { SettingsService } from '../settings/settings.service';
import type { Match } from './matching/match-organ';
import { organKey } from './matching/organ-key';
import {
  type Duty,
  type FormerName,
  type NewUnit,
  type Place,
  type RosterUnit,
  UnitRepository,
} from './unit.repository';
import { type Testimony, UnitFinderService, type Whose } from './unit-finder.service';

export { readFileName } from './matching/file-name';
export type { Match, Testimony, Whose };

/** A unit with its duty in the year asked for. */
export type DutyUnit = RosterUnit & { duty: Duty };

/** A unit that comes with a list of units, under an id of its own. */
export type ImportedUnit = Omit<NewUnit, 'nameKeys' | 'formerNames'> & { formerNames?: FormerName[] };

@Injectable()
export class UnitService {
  constructor(
    private readonly units: UnitRepository,
    private readonly finder: UnitFinderService,
    private readonly settings: SettingsService,
  ) {}

  async list(scope: Scope, region: RegionCode, year: number | null, text: string | null): Promise<UnitList> {
    return { units: await this.units.list(scope, clampToScope(scope, region), year, text || null) };
  }

  /** A unit of the scope, entered into the year's roster if it is not there; null for an unknown id. */
  async byId(scope: Scope, id: string, year: number): Promise<DutyUnit | null> {
    const unit = await this.units.byId(scope, id, year);
    return unit && this.enrolled(this.units.manager, unit, year);
  }

  /** Whose a file is, by its text and its name; changes nothing. */
  whose(scope: Scope, testimony: Testimony, year: number): Promise<Whose> {
    return this.finder.whose(scope, testimony, year);
  }

  /**
   * The unit of a match, entered into the year's roster; the government of a place that has not reported yet is
   * registered, under the name as printed where that names the place in full.
   */
  async enter({ candidate }: Match, printed: string | null, year: number): Promise<DutyUnit> {
    const nation = { region: NATION_CODE };
    if (candidate.unitId !== null) {
      const unit = await this.byId(nation, candidate.unitId, year);
      if (unit) return unit;
    }
    const unit = await this.government(nation, candidate.region, printed, year);
    if (!unit) throw new Error(`No region ${candidate.region}`);
    return unit;
  }

  /** The government of a place of the scope, registered if it is not yet; null for a region outside the scope. */
  async government(scope: Scope, region: RegionCode, printed: string | null, year: number): Promise<DutyUnit | null> {
    const place = await this.units.placeByCode(scope, region);
    if (!place) return null;
    const name =
      printed !== null && organKey(printed).endsWith(organKey(place.name)) ? printed : officialName(place.name);
    return this.governmentOf(place, name, year);
  }

  /** The one unit that an organ's name means in a year, registered if need be; null where a person must say. */
  async resolve(scope: Scope, name: string, year: number): Promise<DutyUnit | null> {
    const { sure } = await this.whose(scope, { unit: name, fileName: null }, year);
    return sure && this.enter(sure, name, year);
  }

  /** Registers units and who has to report in which year, until the last day set at their places. Safe to repeat. */
  async importRoster(units: ImportedUnit[], roster: { year: number; units: ImportedUnit[] }[]): Promise<void> {
    const named = units.map((unit): NewUnit => {
      const formerNames = unit.formerNames ?? [];
      const names = [unit.name, ...unit.aliases, ...formerNames.map(({ name }) => name)];
      return { ...unit, formerNames, nameKeys: [...new Set(names.map(organKey))] };
    });
    const lastDay = await this.settings.lastDays(roster.map(({ year }) => year));
    const duties = roster.flatMap(({ year, units: listed }) =>
      listed.map(({ id, regionCode, unitClass }) => ({
        shardKey: shardKeyOf(regionCode),
        unitId: id,
        year,
        regionCode,
        deadline: lastDay(regionCode, unitClass, year),
      })),
    );
    await this.units.transaction(async (tx) => {
      await this.units.addUnits(tx, named);
      await this.units.addDuties(tx, duties);
    });
  }

  private governmentOf(place: Place, name: string, year: number): Promise<DutyUnit> {
    return this.units.alone(place.code, async (tx) => {
      const existing = await this.units.governmentOf(tx, place.code, year);
      if (existing) return this.enrolled(tx, existing, year);
      const unitClass = governmentClass(name, place.code);
      const id = randomUUID();
      const unit = { id, name, unitClass, regionCode: place.code, demo: place.demo };
      await this.units.addUnits(tx, [{ ...unit, aliases: [], formerNames: [], nameKeys: placeKeys(name, place) }]);
      const registered = { ...unit, shardKey: shardKeyOf(place.code), founded: null, closed: null, duty: null };
      return this.enrolled(tx, registered, year);
    });
  }

  private async enrolled(tx: Transaction, unit: RosterUnit, year: number): Promise<DutyUnit> {
    if (unit.duty) return { ...unit, duty: unit.duty };
    const { shardKey, id, regionCode, unitClass, founded, closed } = unit;
    const deadline = await this.settings.lastDay(regionCode, unitClass, year, tx);
    await this.units.addDuties(tx, [{ shardKey, unitId: id, year, regionCode, deadline }]);
    const exemption = exemptionOf({ founded, closed, excused: null }, year, deadline);
    return { ...unit, duty: { due: exemption === null, deadline, exemption } };
  }
}

/** The county at registration. */
const shardKeyOf = (region: RegionCode) => Number(region.slice(0, 6));

/** How the government of a place is called where no report has named it in full. */
const officialName = (place: string) =>
  place + (/街道$/u.test(place) ? '办事处' : /(?:镇|乡|苏木|[县旗区市省州盟])$/u.test(place) ? '人民政府' : '');

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
