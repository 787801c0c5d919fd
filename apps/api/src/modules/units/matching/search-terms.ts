import { departmentVariants } from './department-names';
import { organKey, possiblePlaces } from './organ-key';

/**
 * What to look up for a mention. First the exact: `keys` of units and names of `places`; only where those decide nothing
 * `endings` of keys of units and names like the `key` itself.
 */
export type SearchTerms = { key: string; keys: string[]; places: string[]; endings: string[] };

const CLASSES = ['街道', '镇', '乡', '苏木', '农场', '牧场', '林场', '县', '旗', '区', '市'];
const HAS_CLASS = /(?:街道|镇|乡|苏木|场|县|旗|区|市|盟|州|省|管委会|局|委|委员会|办公室|办|中心|厅|院)$/u;
const TOWN = /(?:街道|镇|乡|苏木)$/u;
const OFFICE = /(?:人民政府)?(?:党政)?(?:综合)?(?:事务)?办公室$/u;
const LONGEST_STEM = 8;
const ENDING = 4;

/** The terms under which the units and places that a mention can mean are found. */
export function searchTerms(mention: string): SearchTerms {
  const key = organKey(mention);
  const withoutOffice = key.replace(OFFICE, '');
  const street = key.replace(/(?:街道办|街办|办事处)$/u, '街道');
  // A town may have become a street office since, or be called by another class: a person is asked about those.
  const bare = HAS_CLASS.test(key) ? key.replace(TOWN, '') : key;
  const stems =
    bare === key && HAS_CLASS.test(key) ? [] : possiblePlaces(bare).filter((stem) => stem.length <= LONGEST_STEM);
  const places = [
    ...possiblePlaces(key),
    ...(withoutOffice === key ? [] : possiblePlaces(withoutOffice)),
    ...(street === key ? [] : possiblePlaces(street)),
    ...stems.flatMap((stem) => CLASSES.map((type) => stem + type)),
  ];
  const endings = [key.slice(-ENDING), ...departmentVariants(key)].filter((ending) => ending.length >= 2);
  return { key, keys: [key], places: [...new Set(places)], endings: [...new Set(endings)] };
}
