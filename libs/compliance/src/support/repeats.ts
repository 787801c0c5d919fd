/** Shortest stretch that counts as written twice, and the longest distance at which its second copy begins, in code units. */
const SHORTEST = 4;
const FARTHEST = 81;

/**
 * True if somewhere a stretch of four and more characters is followed by itself, at once or behind one sign. Looks only
 * where such a stretch cannot slip through, so that a text costs a few steps per character and not one for each distance.
 */
export function mayRepeat(text: string): boolean {
  for (let distance = SHORTEST; distance <= Math.min(FARTHEST, text.length - SHORTEST); distance++) {
    const length = Math.max(SHORTEST, distance - 1);
    for (let at = length - 1; at + distance < text.length; at += length)
      if (sameAround(text, at, distance) >= length) return true;
  }
  return false;
}

/** How many characters in a row around this place stand once more at this distance behind themselves. */
function sameAround(text: string, at: number, distance: number): number {
  const isSame = (place: number) => text.charCodeAt(place) === text.charCodeAt(place + distance);
  if (!isSame(at)) return 0;
  let [from, to] = [at, at + 1];
  while (from > 0 && isSame(from - 1)) from--;
  while (to + distance < text.length && isSame(to)) to++;
  return to - from;
}
