import { unitClassOf } from '@gongkai/domain';
import type { Relation } from '../context';
import { bareName, placesIn } from './names';

/** The places above a unit, as its name tells: 示例旗 for 示例旗青山镇 and for 示例旗财政局; empty if it names none. */
function placeAbove(name: string): string {
  const places = placesIn(name);
  const rest = name.slice(places.join('').length);
  return (rest === '' ? places.slice(0, -1) : places).join('');
}

/**
 * How another unit stands to this one, as far as their full names tell for certain: the same, the government of the place
 * it lies in, or another unit of the same place. `other` where names are missing or leave it open.
 */
export function relationOf(unit: string | null, another: string | null): Relation {
  if (unit === null || another === null) return 'other';
  const [own, their] = [bareName(unit), bareName(another)];
  if (own === their) return 'own';
  if (unitClassOf(another) === 'government' && own.startsWith(their)) return 'superior';
  const above = placeAbove(own);
  return above !== '' && above === placeAbove(their) ? 'sibling' : 'other';
}
