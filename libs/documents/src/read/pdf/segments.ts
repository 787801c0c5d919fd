import { lineOf, type TextLine } from './text-lines';

/** Gaps wider than this share of the size part the cells of a table that has no lines; between figures, less does. */
const CELL_GAP = 1;
const FIGURE_GAP = 0.25;
/** Between words and a figure the printer itself leaves a quarter. */
const WORD_GAP = 0.35;

const isDigit = (text: string) => /^[\d.,０-９．，]$/.test(text);

/**
 * The parts of a line that wide gaps keep apart. `rivers` are stretches of the page that no figure touches: there a
 * narrow gap parts two cells as well.
 */
export function segmentsOf(line: TextLine, rivers: readonly { from: number; to: number }[] = []): TextLine[] {
  const runs: TextLine['glyphs'][] = [];
  let before: TextLine['glyphs'][number] | null = null;
  for (const glyph of line.glyphs) {
    if (glyph.text.trim() === '') continue;
    const [from, to] = [before?.x1 ?? -Infinity, glyph.x0];
    const inRiver = rivers.some((river) => from < river.to && to > river.from);
    const narrow = inRiver || (before !== null && isDigit(before.text) && isDigit(glyph.text));
    if (to - from > (narrow ? FIGURE_GAP : CELL_GAP) * glyph.size) runs.push([]);
    runs.at(-1)?.push(glyph);
    before = glyph;
  }
  return runs.flatMap(splitFigure).flatMap((run) => lineOf(run) ?? []);
}

/** Words and the figure that stands a little apart behind them, as in the first column of figures. */
function splitFigure(run: TextLine['glyphs']): TextLine['glyphs'][] {
  const at = run.findLastIndex((glyph) => !isDigit(glyph.text)) + 1;
  const [before, first] = [run[at - 1], run[at]];
  if (!before || !first || first.x0 - before.x1 <= WORD_GAP * first.size) return [run];
  return [run.slice(0, at), run.slice(at)];
}

/** A number with or without its unit, or a sign that stands for none; half or full width. */
export const isFigureText = (text: string): boolean =>
  /^(?:[+-]?\d[\d,.]*(?:[件条次项个宗份部篇家人]|万?元)?|[-—–/\\]{1,3}|无)$/.test(
    text.normalize('NFKC').replace(/\s/g, ''),
  );

/** A number that begins an entry: `三、`, `（三）`, `3.`. */
export const beginsEntry = (text: string): boolean =>
  /^(?:[（(][0-9一二三四五六七八九十]{1,3}[）)]|[0-9一二三四五六七八九十]{1,3}[）).、．,，])/.test(
    text.replace(/\s/g, ''),
  );
