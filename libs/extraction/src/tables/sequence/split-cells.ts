import type { Place } from '@gongkai/domain';
import { placeIn, type Segment } from '../../outline/segment';
import { isValueLike } from '../cell-value';

/** A cell of running text before its words are read; `text` may join several lines. */
export type RawCell = {
  text: string;
  segment: Segment;
  from: number;
  to: number;
  /** A figure of its row may go on in a line of its own. */
  torn?: boolean;
};
export type RawItem = RawCell | 'break';
export type RawStream = { items: RawItem[]; explicit: boolean; rowed: boolean };

const ENOUGH_LINES = 3;
const PAGE_NUMBER = /^\s*[-—–]\s*\d{1,3}\s*[-—–]\s*$|^\s*第\s*\d{1,3}\s*页(\s*共\s*\d{1,3}\s*页)?\s*$/;

/** Lines are no longer joined to a cell that holds so many characters: it is no cell of a table. */
const LONGEST_CELL = 1000;

const isShort = (cell: RawCell) => cell.text.length < LONGEST_CELL;

const whole = (segment: Segment, text = segment.text): RawCell => ({ text, segment, from: 0, to: segment.text.length });

/** Splits a line at a separator into cells that keep their offsets. */
function splitLine(segment: Segment, separator: string): RawCell[] {
  const cells: RawCell[] = [];
  let from = 0;
  for (const text of segment.text.split(separator)) {
    cells.push({ text, segment, from, to: from + text.length });
    from += text.length + separator.length;
  }
  return cells;
}

/** One cell a line, each begun by a tab; a line without one goes on with the cell above, an empty line ends the row. */
function tabbedCells(segments: readonly Segment[]): RawItem[] {
  const items: RawItem[] = [];
  for (const segment of segments) {
    const last = items.at(-1);
    if (segment.text.includes('\t')) {
      const cells = splitLine(segment, '\t');
      if (segment.text.startsWith('\t')) cells.shift();
      items.push(...cells);
      if (cells.length > 1) items.push('break');
    } else if (segment.text.trim() === '') {
      if (last !== undefined && last !== 'break') items.push('break');
    } else if (
      last !== undefined &&
      last !== 'break' &&
      isShort(last) &&
      last.text.trim() !== '' &&
      !isValueLike(last.text)
    ) {
      last.text = `${last.text}\n${segment.text}`;
    } else {
      items.push(whole(segment));
    }
  }
  return items;
}

const isFilled = (cell: RawCell | null) => cell !== null && cell.text.trim() !== '';

/** True if a pipe stands before the first cell of rows too; if not, nothing before a pipe is a blank cell. */
function beginWithPipe(segments: readonly Segment[]): boolean {
  const rows = segments.filter(({ text }) => text.split('|').filter((cell) => cell.trim() !== '').length >= 2);
  return rows.filter(({ text }) => text.trimStart().startsWith('|')).length * 2 > rows.length;
}

/** A row between pipes whose first cell is filled; looked for ahead, so that a long run of characters is walked once. */
const FRAMED = /^\s*\|(?=\s*[^|\s])[^|]*\|[^|]*\|[\s|]*$/;

/** Cells between pipes; a pipe may stand on a line of its own, and a line that holds several cells is a row. */
function pipedCells(segments: readonly Segment[]): RawItem[] {
  const items: RawItem[] = [];
  const opened = beginWithPipe(segments);
  let open: RawCell | null = null;
  const close = () => {
    if (open) items.push(open);
    open = null;
  };
  for (const segment of segments) {
    if (/^[\s|:-]*-{2,}[\s|:-]*$/.test(segment.text)) continue;
    const cells = splitLine(segment, '|');
    const filled = cells.filter((cell) => cell.text.trim() !== '').length;
    // A row may be blank behind its label; then the pipes around it tell that it is one.
    if (filled >= 2 || (filled === 1 && FRAMED.test(segment.text))) {
      close();
      if (opened && cells[0]?.text.trim() === '') cells.shift();
      if (cells.at(-1)?.text.trim() === '') cells.pop();
      items.push(...cells, 'break');
      continue;
    }
    cells.forEach((cell, index) => {
      if (index > 0 || (open && !isShort(open))) close();
      if (!open) open = { ...cell };
      else if (cell.text.trim() !== '')
        open = open.text.trim() === '' ? { ...cell } : { ...open, text: `${open.text}\n${cell.text}` };
    });
  }
  // What follows the last pipe is no cell.
  if (isFilled(open)) close();
  return items;
}

const WIDE_GAP = /[ \u00a0\u3000]{2,}/;

/** Cells of a line that several blanks keep apart. */
function apart(segment: Segment): RawCell[] {
  return [...segment.text.matchAll(/\S+(?:[ \u00a0\u3000]\S+)*/g)].map(({ 0: text, index }) => ({
    text,
    segment,
    from: index,
    to: index + text.length,
  }));
}

const isFigureRow = (cells: readonly RawCell[] | undefined): boolean =>
  cells !== undefined && cells.length > 1 && cells.filter((cell) => isValueLike(cell.text)).length > 1;

const onlyFigure = (cells: readonly RawCell[] | undefined): RawCell | null => {
  const [only] = cells ?? [];
  return cells?.length === 1 && only && isValueLike(only.text) ? only : null;
};

/**
 * Figures alone on a line directly above or below a row of figures, or with one line of words between: each may be a
 * part of a figure of that row which was too long for its column.
 */
function besideRow(lines: readonly RawCell[][], at: number): RawCell[] {
  return [-1, 1].flatMap((step) => {
    const near = onlyFigure(lines[at + step]);
    const words = lines[at + step]?.length === 1;
    const found = near ?? (words ? onlyFigure(lines[at + 2 * step]) : null);
    return found ? [found] : [];
  });
}

/**
 * One row a line, cells apart by several blanks; a line of one cell goes on in the next. Rows of figures beside which
 * another figure stands alone are torn, and that figure is left out.
 */
function spacedCells(segments: readonly Segment[]): RawItem[] {
  const lines = segments.map(apart);
  const beside = lines.map((cells, at) => (isFigureRow(cells) ? besideRow(lines, at) : []));
  const alone = new Set(beside.flat());
  return lines.flatMap((cells, at): RawItem[] => {
    const torn = (beside[at]?.length ?? 0) > 0;
    const kept = cells.filter((cell) => !alone.has(cell)).map((cell) => (torn ? { ...cell, torn } : cell));
    return kept.length > 1 ? [...kept, 'break'] : kept;
  });
}

/**
 * Cells of a stretch of text by its separators: tabs, pipes, wide gaps, or one cell a line; with the last two blank
 * cells cannot be told.
 */
export function splitCells(segments: readonly Segment[]): RawStream {
  const lines = segments.filter((segment) => !PAGE_NUMBER.test(segment.text));
  const count = (test: (text: string) => boolean) => lines.filter((line) => test(line.text)).length;
  const explicit = { explicit: true, rowed: false };
  if (count((text) => text.includes('\t')) >= ENOUGH_LINES) return { items: tabbedCells(lines), ...explicit };
  if (count((text) => text.includes('|')) >= ENOUGH_LINES) return { items: pipedCells(lines), ...explicit };
  const filled = lines.filter((line) => line.text.trim() !== '');
  if (count((text) => WIDE_GAP.test(text.trim())) >= ENOUGH_LINES)
    return { items: spacedCells(filled), explicit: false, rowed: true };
  return { items: filled.map((line) => whole(line)), explicit: false, rowed: false };
}

/** Place of the words of a cell, white space around them left out. */
export function placeOfCell(cell: RawCell, from: number, to: number): Place {
  const quote = cell.text.slice(from, to).trim();
  const start = from + cell.text.slice(from, to).indexOf(quote);
  return { ...placeIn(cell.segment, cell.from + start), quote };
}
