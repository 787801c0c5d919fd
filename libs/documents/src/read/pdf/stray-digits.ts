import type { LatticeCell } from './lattice';
import type { Glyph } from './page-marks';
import { linesOf } from './text-lines';

/** Characters of a number stand closer than this share of their size. */
const TIGHT = 0.15;
/** A number this wide, as a share of its cell, may have run over the edge. */
const OVERFULL = 0.85;
/** A character cut by a line more than this belongs to neither side. */
const CUT = 0.2;

const isDigit = (glyph: Glyph) => /^[\d.,%-]$/.test(glyph.text);

/** Digits that stand in a row without a gap. */
function digitRuns(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  for (const line of linesOf(glyphs.filter((glyph) => glyph.turn === 0 && isDigit(glyph)))) {
    let run: Glyph[] = [];
    for (const glyph of line.glyphs) {
      const last = run.at(-1);
      if (last && glyph.x0 - last.x1 > glyph.size * TIGHT) {
        runs.push(run);
        run = [];
      }
      run.push(glyph);
    }
    runs.push(run);
  }
  return runs;
}

/**
 * Settles numbers that reach over a line of the table. A number too wide for its cell is kept whole in the cell of its
 * middle, if the neighbour has figures of its own; if not, nobody can tell whose digits they are, and the cells are
 * returned as uncertain. `owner` is changed.
 */
export function settleStrayDigits(owner: Map<Glyph, LatticeCell>): Set<LatticeCell> {
  const uncertain = new Set<LatticeCell>();
  for (const run of digitRuns([...owner.keys()])) {
    const cells = new Set(run.flatMap((glyph) => owner.get(glyph) ?? []));
    const [first, last] = [run[0], run.at(-1)];
    if (cells.size < 2 || !first || !last) continue;
    const middle = (first.x0 + last.x1) / 2;
    const home = [...cells].find((cell) => cell.x0 <= middle && middle <= cell.x1);
    const others = [...cells].filter((cell) => cell !== home);
    const isWide = home !== undefined && last.x1 - first.x0 >= (home.x1 - home.x0) * OVERFULL;
    const haveOwn = others.every((cell) => [...owner].some(([glyph, its]) => its === cell && !run.includes(glyph)));
    if (home && isWide && haveOwn) for (const glyph of run) owner.set(glyph, home);
    else if (isWide || run.some((glyph) => isCut(glyph, owner.get(glyph))))
      for (const cell of cells) uncertain.add(cell);
  }
  return uncertain;
}

function isCut(glyph: Glyph, cell: LatticeCell | undefined): boolean {
  if (!cell) return false;
  const width = glyph.x1 - glyph.x0;
  const beyond = Math.max(cell.x0 - glyph.x0, glyph.x1 - cell.x1);
  return beyond > width * CUT;
}
