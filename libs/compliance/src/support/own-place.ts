import type { AnnualReport } from '@gongkai/domain';
import { placesIn } from '../similarity/names';

/**
 * True if the words in front end with the proper name of a place of the unit (青山 before 镇信息公开), so that the kind of
 * unit behind them belongs to a name.
 */
export function endsWithOwnPlace(before: string, report: AnnualReport): boolean {
  return placesIn(report.unit ?? '')
    .map((place) => place.replace(/(?:苏木|街道|镇|乡)$/, ''))
    .some((stem) => stem !== '' && before.endsWith(stem));
}
