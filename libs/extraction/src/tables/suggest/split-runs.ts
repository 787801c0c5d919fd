/** Most attempts for one row; a longer run of digits has too many splits for sums to leave only one. */
const MOST_STEPS = 100_000;
/** No cell of a report holds a number as long as that. */
const MOST_DIGITS = 9;

/**
 * All ways of cutting runs of digits into `count` whole numbers, none of which begins with an idle 0; a number never
 * goes over the end of a run. `holds` drops beginnings (the first numbers of a row) that contradict a sum. Null where
 * there are too many ways to try.
 */
export function splitsOf(
  runs: readonly string[],
  count: number,
  holds: (numbers: readonly number[]) => boolean,
): number[][] | null {
  const found: number[][] = [];
  const numbers: number[] = [];
  let steps = 0;
  const goOn = (run: number, at: number): boolean => {
    if (++steps > MOST_STEPS) return false;
    const text = runs[run];
    if (text === undefined) {
      if (numbers.length === count) found.push([...numbers]);
      return true;
    }
    if (at === text.length) return goOn(run + 1, 0);
    if (numbers.length === count) return true;
    const longest = text[at] === '0' ? 1 : Math.min(text.length - at, MOST_DIGITS);
    for (let length = 1; length <= longest; length++) {
      numbers.push(Number(text.slice(at, at + length)));
      const finished = !holds(numbers) || goOn(run, at + length);
      numbers.pop();
      if (!finished) return false;
    }
    return true;
  };
  return goOn(0, 0) ? found : null;
}
