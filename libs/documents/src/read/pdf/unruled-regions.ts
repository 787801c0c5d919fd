import { beginsEntry, isFigureText, segmentsOf } from './segments';
import type { TextLine } from './text-lines';

/** A line with its parts; `figures` of them are numbers. */
export type TabularLine = { line: TextLine; segments: TextLine[]; figures: number };

/** Consecutive lines that look like a table without lines: its head, then its rows; or other lines. */
export type Region = { table: boolean; lines: TabularLine[] };

/** A single part as wide as this share of the widest line is prose. */
const PROSE = 0.75;
/** Lines of one table follow each other within this multiple of the size. */
const PITCH = 5;
/** Gap in a head, and how far its titles stand from the left edge, as multiples of the size. */
const HEAD_GAP = 1.8;
const HEAD_INDENT = 4;
/** So many figures in a row make a table even alone. */
const ALONE = 4;

const analyse = (line: TextLine): TabularLine => {
  const segments = segmentsOf(line);
  return { line, segments, figures: segments.filter((segment) => isFigureText(segment.text)).length };
};

const isRow = ({ segments, figures }: TabularLine) => figures > 0 && segments.length > 1;

/** Where the figures of a row begin. */
const figuresFrom = ({ segments }: TabularLine) =>
  Math.min(...segments.filter((segment) => isFigureText(segment.text)).map((segment) => segment.x0));

/** Part of a head: several words beside each other, not all of them left of the figures below, as wrapped labels are. */
function isHead(lines: readonly TabularLine[], at: number): boolean {
  const line = lines[at];
  if (!line || line.figures > 0 || line.segments.length < 2) return false;
  const below = lines.slice(at + 1, at + 12).find(isRow);
  return below === undefined || line.segments.some((segment) => segment.x1 > figuresFrom(below));
}

const isProse = ({ line, segments }: TabularLine, widest: number) =>
  segments.length === 1 && line.x1 - line.x0 > widest * PROSE;

/** The stretch of lines without prose and wide gaps from a line on, cut before the head of another table. */
function stretchFrom(lines: readonly TabularLine[], from: number, widest: number): TabularLine[] {
  let seenRow = false;
  let end = from;
  for (; end < lines.length; end++) {
    const [line, before] = [lines[end], lines[end - 1]];
    if (!line || isProse(line, widest)) break;
    if (end > from && before && line.line.y0 - before.line.y1 > PITCH * line.line.size) break;
    if (seenRow && isHead(lines, end)) break;
    if (isRow(line)) seenRow = true;
  }
  const found = lines.slice(from, end);
  // Single lines above the head of another table are its title, and single lines at the end are text that follows.
  const last = found.findLastIndex((line, at) => isRow(line) || (at > 0 && isLabel(line, found[at - 1])));
  return found.slice(0, last + 1);
}

/** The last words of a wrapped label: a short line close below a row, left of its figures, that begins no entry. */
function isLabel({ line, segments }: TabularLine, row: TabularLine | undefined): boolean {
  if (!row || !isRow(row) || segments.length > 1 || beginsEntry(line.text)) return false;
  const [first] = row.segments;
  const isBelow = first === undefined || isFigureText(first.text) || line.x0 > first.x0 - 1;
  return isBelow && line.y0 - row.line.y1 < 0.5 * line.size && line.x1 < figuresFrom(row);
}

/**
 * Lines of a head above its first line of several words: a title over the middle of the table, or the first words of
 * a cell that goes on below.
 */
function linesAbove(lines: readonly TabularLine[], head: number, from: number, left: number): number {
  let first = head;
  while (first > from) {
    const [above, below] = [lines[first - 1], lines[first]];
    const corner = below?.segments[0];
    if (!above || !below || !corner || above.segments.length > 1 || beginsEntry(above.line.text)) break;
    const { line } = above;
    const isNear = below.line.y0 - line.y1 < HEAD_GAP * line.size;
    const isTitle = line.x0 > left + HEAD_INDENT * line.size;
    const goesOn = below.line.y0 - line.y1 < 0.5 * line.size && line.x0 < corner.x1 && line.x1 > corner.x0;
    if (!isNear || !(isTitle || goesOn)) break;
    first--;
  }
  return first;
}

/** The first words of a wrapped label: a short line close above figures that have no words of their own. */
function isLabelAbove({ line, segments }: TabularLine, row: TabularLine | undefined): boolean {
  if (!row || !isRow(row) || row.figures < row.segments.length || segments.length > 1) return false;
  return row.line.y0 - line.y1 < 0.5 * line.size && line.x1 < figuresFrom(row);
}

/** `continued` tells that the table began on the page before: then one row is enough. */
function isTable(lines: readonly TabularLine[], continued: boolean): boolean {
  const rows = lines.filter(isRow);
  if (continued && rows.length > 0) return true;
  if (rows.some((row) => row.figures >= ALONE)) return true;
  return rows.length >= 2 || (rows.length === 1 && isHead(lines, 0));
}

/**
 * Parts the lines of a page (those outside of ruled tables) into tables without lines and everything else. `continued`
 * tells that the page before ends with such a table.
 */
export function regionsOf(lines: readonly TextLine[], continued: boolean): Region[] {
  const analysed = lines.map(analyse);
  const widest = Math.max(0, ...lines.map((line) => line.x1 - line.x0));
  const left = Math.min(...lines.map((line) => line.x0));
  const regions: Region[] = [];
  for (let at = 0; at < analysed.length; ) {
    const line = analysed[at];
    if (!line) break;
    const isHeadLine = isHead(analysed, at);
    const begins = isRow(line) || isHeadLine || isLabelAbove(line, analysed[at + 1]);
    const found = begins ? stretchFrom(analysed, at, widest) : [];
    const last = regions.at(-1);
    if (found.length > 0 && isTable(found, continued && at === 0)) {
      const others = last && !last.table ? last.lines : [];
      const above = isHeadLine ? linesAbove(analysed, at, at - others.length, left) : at;
      const head = others.splice(others.length - (at - above));
      if (last && !last.table && last.lines.length === 0) regions.pop();
      regions.push({ table: true, lines: [...head, ...found] });
      at += found.length;
      continue;
    }
    if (last && !last.table) last.lines.push(line);
    else regions.push({ table: false, lines: [line] });
    at++;
  }
  return regions;
}
