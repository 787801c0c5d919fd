import { tightText } from '../text/fold';
import { labelKey } from '../text/label-key';
import { annexChapters } from './annex-lines';
import { partNamed } from './part-names';
import type { Piece } from './segment';

/** A line that heads a part. `ordinal` is the number printed before it (1 for 一、), null if none is printed. */
export type Heading = {
  piece: number;
  /** 1–6 for the official parts, null for an extra part. */
  number: number | null;
  canonical: boolean;
  ordinal: number | null;
};

const HAN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const LONGEST_HEADING = 46;
/** White space may stand between all characters, and a leader of dots behind them. */
const LONGEST_LINE = 200;

/** Reads one line as a heading; null if it is body text or a heading of a lower level. */
export function readHeading(text: string): Omit<Heading, 'piece'> | null {
  if (text.length < 3 || text.length > LONGEST_LINE) return null;
  // A leader of dots and a page number follow the heading in a table of contents.
  const tight = tightText(text.replace(/\s+\d{1,3}\s*$/, ''))
    .replace(/^[-•·●◆■*#]+/, '')
    .replace(/(?:[.·]{3,}|…+)\d*$/, '')
    .replace(/[。:]$/, '');
  if (tight.length < 3 || tight.length > LONGEST_HEADING || /[。;:]/.test(tight)) return null;
  const key = labelKey(tight);
  if (key.ordinal?.startsWith('(')) return null;
  const han = key.ordinal ? HAN.indexOf(key.ordinal) + 1 : 0;
  const digit = key.ordinal && han === 0 ? Number(key.ordinal) : 0;
  const ordinal = han || digit || null;
  const part = partNamed(key, han === 0);
  if (part) return { number: part.number, canonical: part.canonical && (!ordinal || ordinal === part.number), ordinal };
  return han > 0 && key.core.length >= 2 ? { number: null, canonical: false, ordinal: han } : null;
}

/** True if nothing but blank lines stands between two pieces. */
function isAdjacent(pieces: readonly Piece[], from: number, to: number): boolean {
  return pieces.slice(from + 1, to).every((piece) => piece.kind === 'text' && !/\S/.test(piece.text));
}

/** A table of contents: three or more headings with nothing between them that all come again further down. */
function withoutContents(headings: Heading[], pieces: readonly Piece[]): Heading[] {
  const official = headings.filter((heading) => heading.number !== null);
  const dropped = new Set<Heading>();
  let run: Heading[] = [];
  const close = () => {
    const last = run.at(-1);
    const comesAgain = (heading: Heading) =>
      official.some((other) => last && other.piece > last.piece && other.number === heading.number);
    if (run.length >= 3 && run.every(comesAgain)) for (const heading of run) dropped.add(heading);
    run = [];
  };
  for (const heading of official) {
    const previous = run.at(-1);
    const goesOn =
      previous && (heading.number ?? 0) > (previous.number ?? 0) && isAdjacent(pieces, previous.piece, heading.piece);
    if (previous && !goesOn) close();
    run.push(heading);
  }
  close();
  return headings.filter((heading) => !dropped.has(heading));
}

const weight = (heading: Heading) =>
  (heading.ordinal === heading.number ? 4 : heading.ordinal ? 2 : 1) + (heading.canonical ? 1 : 0);

/** For each of the six parts the best of the lines that name it, in reading order. */
function officialHeadings(headings: readonly Heading[]): Heading[] {
  const best = new Map<number, Heading>();
  for (const heading of headings) {
    if (heading.number === null) continue;
    const rival = best.get(heading.number);
    if (!rival || weight(heading) > weight(rival)) best.set(heading.number, heading);
  }
  return [...best.values()].sort((a, b) => a.piece - b.piece);
}

/** An extra part keeps the count: its number lies between those of the parts around it. */
function fitsBetween(extra: Heading, official: readonly Heading[]): boolean {
  const counted = (heading: Heading | undefined) => heading?.ordinal ?? heading?.number ?? null;
  const before = official.filter((heading) => heading.piece < extra.piece).at(-1);
  const after = official.find((heading) => heading.piece > extra.piece);
  const ordinal = extra.ordinal ?? 0;
  return before !== undefined && (counted(before) ?? 0) < ordinal && (!after || ordinal < (counted(after) ?? 0));
}

/** All headings of parts in reading order: the six official ones (or those found) and extra parts between and after them. */
export function findHeadings(pieces: readonly Piece[]): Heading[] {
  const chapters = annexChapters(pieces);
  const read = pieces.flatMap((piece, index): Heading[] => {
    const heading = piece.kind === 'text' && !chapters.has(piece) ? readHeading(piece.text) : null;
    return heading ? [{ ...heading, piece: index }] : [];
  });
  const found = withoutContents(read, pieces);
  const official = officialHeadings(found);
  const extra = found.filter((heading) => heading.number === null && fitsBetween(heading, official));
  return [...official, ...extra].sort((a, b) => a.piece - b.piece);
}
