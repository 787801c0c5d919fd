import { type ByteView, damagedDoc } from './byte-view';

/** Stretches of the main stream with the place of their properties there; sorted, no overlaps. */
export type PropertyRuns = { starts: number[]; ends: number[]; lists: (ByteView | null)[] };

const PAGE = 512;
/** Bytes of each entry behind the offsets of a page: one for characters, thirteen for paragraphs. */
const ENTRY_LENGTH = { characters: 1, paragraphs: 13 } as const;

/**
 * Collects the properties of characters or paragraphs from their pages. Those of paragraphs begin with the number of
 * the style. Throws `damaged`.
 */
export function readRuns(main: ByteView, index: ByteView | null, kind: 'characters' | 'paragraphs'): PropertyRuns {
  const runs: PropertyRuns = { starts: [], ends: [], lists: [] };
  if (index === null) return runs;
  const pages = Math.floor((index.length - 4) / 8);
  // A page stands for a stretch of text of its own; more pages than fit into the stream are a bomb.
  if (pages > main.length / PAGE) throw damagedDoc();
  for (let page = 0; page < pages; page++) readPage(main, index.u32((pages + 1 + page) * 4) & 0x3fffff, kind, runs);
  return runs;
}

function readPage(main: ByteView, number: number, kind: keyof typeof ENTRY_LENGTH, runs: PropertyRuns): void {
  const page = main.part(number * PAGE, PAGE);
  const count = page.u8(PAGE - 1);
  for (let at = 0; at < count; at++) {
    runs.starts.push(page.u32(at * 4));
    runs.ends.push(page.u32((at + 1) * 4));
    const offset = page.u8((count + 1) * 4 + at * ENTRY_LENGTH[kind]) * 2;
    runs.lists.push(
      offset === 0 ? null : kind === 'characters' ? characterList(page, offset) : paragraphList(page, offset),
    );
  }
}

const characterList = (page: ByteView, offset: number): ByteView => page.part(offset + 1, page.u8(offset));

/** Counted in words; a first byte of zero says that the next one counts. */
function paragraphList(page: ByteView, offset: number): ByteView {
  const words = page.u8(offset);
  return words === 0 ? page.part(offset + 2, page.u8(offset + 1) * 2) : page.part(offset + 1, words * 2 - 1);
}

/** The run in which a byte of the main stream lies; -1 if none. */
export function findRun(runs: PropertyRuns, at: number): number {
  let low = 0;
  let high = runs.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs.starts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low > 0 && at < (runs.ends[low - 1] ?? 0) ? low - 1 : -1;
}
