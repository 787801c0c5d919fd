import { type UnitClass, unitClassOf } from '@gongkai/domain';

const bare = (name: string) => name.replace(/(人民政府|行政公署|行署|办事处)$/, '');

const isProvince = (place: string) => /(?:省|自治区)$/.test(place) || /^(?:北京|上海|天津|重庆)市$/.test(place);
const isCounty = (place: string) =>
  /(?:县|旗)$/.test(place) || (/区$/.test(place) && !/(?:自治区|地区|新区)$/.test(place));
const isPrefecture = (place: string) => /(?:盟|自治州|地区)$/.test(place);

/** Whether a place lies below a prefecture; `above` are the places above it, nearest first. Null if nobody can say. */
function placeBelowCity(place: string, above: readonly string[]): boolean | null {
  if (isProvince(place) || isPrefecture(place)) return false;
  if (isCounty(place)) return true;
  if (!/市$/.test(place)) return null;
  const [next] = above;
  if (next === undefined) return null;
  if (isProvince(next)) return false;
  return isPrefecture(next) || /市$/.test(next) ? true : null;
}

/** The place named in front of a department's own name, if the name shows a county: 杭锦后旗教育局, 绵阳市涪城区教育局. */
function namesCounty(name: string): boolean {
  return /^.{1,}?[县旗]/.test(name.replace('自治区', '')) || /市.{1,5}区/.test(name.replace('自治区', ''));
}

/** A 厅 or 办公厅 is a province's; so is what bears the province's name and no city's. */
function namesProvince(name: string): boolean {
  return /厅$/.test(name) || /^(?:.{1,4}省|.{2,8}自治区|(?:北京|上海|天津|重庆)市)[^市盟州]*$/.test(name);
}

/**
 * Whether an organ stands below the level of a 设区的市: towns and streets always, others by the places above them or by
 * their names. Null if that does not tell (a 市 may be a county, a department may be anybody's).
 */
export function isBelowCity(
  unitClass: UnitClass | null,
  name: string | null,
  ancestors: readonly string[],
): boolean | null {
  const kind = unitClass ?? (name ? unitClassOf(name) : null);
  if (kind === 'town' || kind === 'street') return true;
  if (kind === null || kind === 'zone') return null;
  const places = ancestors.map(bare);
  if (kind === 'government') {
    const own = name ? bare(name) : null;
    return own === null ? null : placeBelowCity(own, own === places[0] ? places.slice(1) : places);
  }
  const [place, ...above] = places;
  if (place !== undefined) return placeBelowCity(place, above);
  if (name === null) return null;
  if (namesCounty(name)) return true;
  return namesProvince(name) ? false : null;
}
