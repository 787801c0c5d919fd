import type { RosterFacts } from '@gongkai/compliance';
import { ancestorCode, NATION_CODE, parentCode, type RegionCode, regionLevel } from '@gongkai/domain';
import type { Neighbour } from './neighbour.repository';

/** Region whose units stand beside a unit: the county of a town or county office, the city itself for its own offices. */
export function homeOf(region: RegionCode): RegionCode {
  return regionLevel(region) === 'town' ? ancestorCode(region, 'county') : region;
}

/** Places above a region, nearest first, the nation left out; the region itself first. */
export function placesAbove(region: RegionCode): RegionCode[] {
  const places: RegionCode[] = [];
  for (let code: RegionCode | null = region; code !== null && code !== NATION_CODE; code = parentCode(code))
    places.push(code);
  return places;
}

/** The governments of a place among the units around it. */
export const governmentsOf = (around: readonly Neighbour[], place: RegionCode): Neighbour[] =>
  around.filter(({ unitClass, region }) => unitClass === 'government' && region === place);

type Placed = Pick<Neighbour, 'unitClass' | 'region'>;

/** Whether a county's or city's own report sums up this unit: a county all units in it, a city its offices and counties. */
export function reportsTo({ unitClass, region }: Placed, place: RegionCode): boolean {
  if (regionLevel(place) === 'county') return true;
  return region === place || (unitClass === 'government' && regionLevel(region) === 'county');
}

/** The county or city whose own report sums up this unit; null above cities. */
export function summedUpAt({ unitClass, region }: Placed): RegionCode | null {
  const place = unitClass === 'government' && regionLevel(region) !== 'town' ? parentCode(region) : homeOf(region);
  const level = place === null ? null : regionLevel(place);
  return level === 'county' || level === 'city' ? place : null;
}

const LANDLINE = /^(0\d{2,3})-?(\d{7,8})$/;

/** At least so many telephones must be known, and so large a part agree, before they say what is usual. */
const LEAST = 3;
const PART = 0.8;

/** Area code and number of local digits that nearly all telephones of a place have. */
export function usualPhone(phones: readonly string[]): Pick<RosterFacts, 'areaCode' | 'localDigits'> {
  const parsed = phones.flatMap((phone) => {
    const found = LANDLINE.exec(phone.replace(/[\s()（）]/g, ''));
    return found ? [{ areaCode: found[1] ?? '', digits: found[2]?.length ?? 0 }] : [];
  });
  const agreed = <T>(values: T[]): T | null => {
    const counts = new Map<T, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    return best && best[1] >= LEAST && best[1] >= values.length * PART ? best[0] : null;
  };
  return {
    areaCode: agreed(parsed.map((each) => each.areaCode)),
    localDigits: agreed(parsed.map(({ digits }) => digits)),
  };
}

/** What the roster knows about a unit. `around` are the units of its home, itself among them; `ancestors` names of places. */
export function rosterFacts(
  unit: { id: string; name: string },
  around: readonly Neighbour[],
  ancestors: readonly string[],
): RosterFacts {
  const own = around.find(({ id }) => id === unit.id);
  const others = around.filter(({ id }) => id !== unit.id);
  const phones = others.flatMap(({ phone, printedPhone }) => phone ?? printedPhone ?? []);
  return {
    names: [unit.name, ...(own?.aliases ?? [])],
    ancestors: [...ancestors],
    others: others.map(({ name, aliases, phone, printedPhone }) => ({ name, aliases, phone: phone ?? printedPhone })),
    phone: own?.phone ?? null,
    host: own?.host ?? null,
    ...usualPhone(phones),
    without: [],
  };
}
