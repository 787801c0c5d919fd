/**
 * The form in which names of organs are compared: NFKC, without spaces and punctuation, and without the words that one
 * author writes and another leaves out (人民政府, 街道办事处 for 街道, 管理委员会 for 管委会).
 */
export function organKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .replace(/管理委员会$/u, '管委会')
    .replace(/(人民政府|行政公署)$/u, '')
    .replace(/街道(办事处|办|办公处)$/u, '街道');
}

const SHORTEST_PLACE = 2;

/** Endings of the key that may be the name of a place, longest first. */
export function possiblePlaces(key: string): string[] {
  const characters = [...key];
  return characters
    .slice(0, characters.length - SHORTEST_PLACE + 1)
    .map((_, start) => characters.slice(start).join(''));
}
