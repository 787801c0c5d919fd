import type { ByteView } from './byte-view';
import { CODES, isSwitchedOn, visitProperties } from './properties';
import { findRun, type PropertyRuns } from './property-runs';

/** What reading needs to know of a character. */
export type CharacterFlags = {
  deleted: boolean;
  hidden: boolean;
  /** It stands for something else: a picture, a note, a symbol. */
  special: boolean;
  /** A picture character that only carries data of a form field. */
  holdsData: boolean;
  /** Font and code of a symbol, if it is one. */
  symbol: { font: number; code: number } | null;
};

const SYMBOL = 0x6a09;
const PLAIN: CharacterFlags = { deleted: false, hidden: false, special: false, holdsData: false, symbol: null };

/** Tells the flags of characters that are asked for in about the order in which they are stored. */
export class FlagReader {
  readonly #runs: PropertyRuns;
  readonly #known = new Map<ByteView, CharacterFlags>();
  #start = 0;
  #end = 0;
  #current = PLAIN;

  constructor(runs: PropertyRuns) {
    this.#runs = runs;
  }

  /** Flags of the character stored at a byte of the main stream; `changes` are laid over its own. */
  at(offset: number, changes: ByteView | null): CharacterFlags {
    if (offset < this.#start || offset >= this.#end) this.move(offset);
    return changes === null ? this.#current : readFlags(changes, this.#current);
  }

  private move(offset: number): void {
    const run = findRun(this.#runs, offset);
    this.#start = run === -1 ? offset : (this.#runs.starts[run] ?? 0);
    this.#end = run === -1 ? offset + 1 : (this.#runs.ends[run] ?? 0);
    const list = this.#runs.lists[run] ?? null;
    this.#current = list === null ? PLAIN : this.read(list);
  }

  private read(list: ByteView): CharacterFlags {
    const flags = this.#known.get(list) ?? readFlags(list, PLAIN);
    this.#known.set(list, flags);
    return flags;
  }
}

function readFlags(list: ByteView, base: CharacterFlags): CharacterFlags {
  const flags = { ...base };
  visitProperties(list, 0, (code, operand, at) => {
    if (code === CODES.deleted) flags.deleted = isSwitchedOn(operand, at);
    else if (code === CODES.hidden) flags.hidden = isSwitchedOn(operand, at);
    else if (code === CODES.special) flags.special = isSwitchedOn(operand, at);
    else if (code === CODES.holdsData) flags.holdsData = isSwitchedOn(operand, at);
    else if (code === SYMBOL) {
      flags.special = true;
      flags.symbol = { font: operand.u16(at), code: operand.u16(at + 2) };
    }
  });
  return flags;
}
