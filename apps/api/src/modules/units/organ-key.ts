/**
 * The form in which names of organs are compared: NFKC, without spaces and punctuation, and without the words that one
 * author writes and another leaves out (人民政府, 街道办事处 for 街道).
 */
export function organKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .replace(/(人民政府|行政公署)$/u, '')
    .replace(/街道(办事处|办)$/u, '街道');
}

const SHORTEST_PLACE = 2;

/** Endings of the key that may be the name of a place, longest first. */
export function possiblePlaces(key: string): string[] {
  const characters = [...key];
  return characters
    .slice(0, characters.length - SHORTEST_PLACE + 1)
    .map((_, start) => characters.slice(start).join(''));
}

/**
 * True if `prefix` names ancestors of a place and nothing else: any of `ancestors` (outermost first, in this order,
 * some may be left out), by full name or without 省, 市, 自治区 and the like.
 */
export function namesAncestors(prefix: string, ancestors: string[]): boolean {
  if (prefix === '') return true;
  return ancestors.some((ancestor, index) =>
    [ancestor, shortName(ancestor)].some(
      (name) => prefix.startsWith(name) && namesAncestors(prefix.slice(name.length), ancestors.slice(index + 1)),
    ),
  );
}

/** 内蒙古自治区 → 内蒙古, 巴彦淖尔市 → 巴彦淖尔; names of two characters stay as they are. */
function shortName(name: string): string {
  const short = name.replace(/((壮族|回族|维吾尔)?自治区|省|市|盟|地区)$/u, '');
  return short.length >= SHORTEST_PLACE ? short : name;
}
