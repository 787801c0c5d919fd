const AUTHORITY = /(?:人民政府|办事处|行政公署|行署|管理委员会|管委会)$/;

/** One place of a name, for instance 乌拉特前旗 in 乌拉特前旗额尔登布拉格苏木; 市场、区域、县域 are no ends of places. */
const PLACE =
  /^\p{Script=Han}{2,9}?(?:自治区|自治州|自治县|自治旗|新区|省|市(?!场|政|容|辖)|盟|地区|县(?!域)|旗|区(?!域)|街道|苏木|镇(?!域)|乡(?!村))/u;

/** The places named one after the other at the beginning of an organ's name, the widest first. */
export function placesIn(name: string): string[] {
  const places: string[] = [];
  let rest = name;
  for (;;) {
    const place = PLACE.exec(rest)?.[0];
    if (!place) return places;
    places.push(place);
    rest = rest.slice(place.length);
  }
}

/** An organ's name without 人民政府 and the like: 青山镇人民政府 → 青山镇. */
export const bareName = (name: string): string => name.replace(AUTHORITY, '');

const LEVEL = /(?:自治区|自治州|自治县|自治旗|省|市|盟|地区|县|旗|区|街道|苏木|镇|乡)$/;

/**
 * Everything by which a text may call these organs: names without 人民政府, the places in them and these without their
 * level, longest first. 人民政府 itself stays, so that 示例旗政府网站 reads alike in the texts of the banner and its towns.
 */
export function wordsFor(names: readonly string[]): string[] {
  const words = names.flatMap((name) => {
    const places = placesIn(name);
    const within = placesIn(name).reduce((rest, place) => rest.slice(place.length), name);
    const own = [bareName(name), ...places, bareName(within)];
    return [...own, ...places.map((place) => place.replace(LEVEL, ''))];
  });
  return [...new Set(words.filter((word) => word.length >= 2))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
