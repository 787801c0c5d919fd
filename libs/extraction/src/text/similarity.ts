/** Number of single-character insertions, deletions and replacements between two strings. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

const SHORTEST_PREFIX = 6;

/**
 * Likeness of a printed label to an official one, 0–1: 1 for equal, 0.9 where it is a shortened form (the beginning of
 * the official one, at least six characters), otherwise one minus the share of characters that differ.
 */
export function similarity(printed: string, official: string): number {
  if (printed === official) return printed === '' ? 0 : 1;
  if (printed.length >= SHORTEST_PREFIX && official.startsWith(printed)) return 0.9;
  return editLikeness(printed, official);
}

/** One minus the share of characters that differ, 0–1. */
export function editLikeness(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  // The distance is at least the difference in length: spare the table where that already decides.
  if (short.length / long.length < 0.5) return 0;
  return 1 - editDistance(a, b) / long.length;
}
