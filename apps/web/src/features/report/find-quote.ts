/** Half-open range of characters within a text. */
export type TextRange = { from: number; to: number };

/**
 * Where a quotation stands in a text. The stated offset is trusted only if the words are really there; otherwise the
 * occurrence nearest to it counts, then one that differs in white space alone. Null if the words are not there.
 */
export function findQuote(text: string, quote: string, offset: number | null): TextRange | null {
  if (quote.trim() === '') return null;
  if (offset !== null && text.startsWith(quote, offset)) return { from: offset, to: offset + quote.length };
  return nearest(occurrences(text, quote), offset) ?? findIgnoringSpace(text, quote, offset);
}

function occurrences(text: string, quote: string): TextRange[] {
  const found: TextRange[] = [];
  for (let from = text.indexOf(quote); from >= 0; from = text.indexOf(quote, from + 1))
    found.push({ from, to: from + quote.length });
  return found;
}

function nearest(ranges: TextRange[], offset: number | null): TextRange | null {
  const distance = (range: TextRange) => Math.abs(range.from - (offset ?? 0));
  return ranges.reduce<TextRange | null>(
    (best, range) => (best === null || distance(range) < distance(best) ? range : best),
    null,
  );
}

function findIgnoringSpace(text: string, quote: string, offset: number | null): TextRange | null {
  const positions = inkPositions(text);
  const ink = positions.map((position) => text[position]).join('');
  const bare = quote.replace(/\s/g, '');
  const ranges = occurrences(ink, bare).flatMap(({ from, to }) => {
    const first = positions[from];
    const last = positions[to - 1];
    return first === undefined || last === undefined ? [] : [{ from: first, to: last + 1 }];
  });
  return nearest(ranges, offset);
}

/** Positions of all characters that are not white space. */
function inkPositions(text: string): number[] {
  return Array.from({ length: text.length }, (_, position) => position).filter(
    (position) => !/\s/.test(text[position] ?? ''),
  );
}
