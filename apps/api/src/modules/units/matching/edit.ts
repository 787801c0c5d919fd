/** Characters that tell neighbours apart (前旗, 中旗; 城东, 城西): one of them for another is no slip of the pen. */
const TELLING = /[东南西北中上下前后左右内外新老旧大小一二三四五六七八九十\d甲乙丙丁省市县旗区乡镇]/u;

/** Number of single-character insertions, deletions, replacements and swaps of neighbours between two names. */
export function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    rows.push(current);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      current.push(
        Math.min(
          at(i - 1, j - 1) + (same ? 0 : 1),
          at(i - 1, j) + 1,
          (current[j - 1] ?? 0) + 1,
          swapped ? at(i - 2, j - 2) + 1 : 9,
        ),
      );
    }
  }
  return at(a.length, b.length);
}

/** True if what differs between two names of almost equal length is a character that tells neighbours apart. */
export function isTelling(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [a.slice(from, a.length - end), b.slice(from, b.length - end)].some((part) => TELLING.test(part));
}
