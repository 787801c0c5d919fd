import type { List, ListLevel } from '../numbering/list';
import type { ByteView } from './byte-view';
import { STRUCTURES, type WordFile } from './word-file';

/** Number formats by their code ([MS-OSHARED] 2.2.1.3), as docx calls them. */
const FORMATS: Record<number, string> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  15: 'decimalHalfWidth',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
};
const SUFFIXES = ['tab', 'space', 'nothing'];
const LIST_LENGTH = 28;
const USE_LENGTH = 16;
const LEVEL_HEAD = 28;
const LEVELS = 9;

/** The lists of the document by the number with which paragraphs refer to them, from 1 on. */
export function readDocLists(file: WordFile): Map<string, List> {
  const lists = new Map<string, List>();
  const uses = file.structure(STRUCTURES.listUses);
  if (uses === null || uses.length < 4) return lists;
  const levels = readLevels(file);
  const count = Math.min(uses.u32(0), Math.floor((uses.length - 4) / USE_LENGTH));
  for (let index = 0; index < count; index++) {
    const id = String(uses.u32(4 + index * USE_LENGTH));
    lists.set(String(index + 1), { abstractId: id, levels: levels.get(id) ?? [], restarts: new Map() });
  }
  readRestarts(uses, count, lists);
  return lists;
}

/** The levels stand behind the list of lists, outside of the structure itself. */
function readLevels({ structure, table }: WordFile): Map<string, ListLevel[]> {
  const known = new Map<string, ListLevel[]>();
  const index = structure(STRUCTURES.lists);
  if (index === null) return known;
  const count = Math.min(index.u16(0), Math.floor((index.length - 2) / LIST_LENGTH));
  let at = index.bytes.byteOffset - table.bytes.byteOffset + index.length;
  for (let list = 0; list < count; list++) {
    const head = 2 + list * LIST_LENGTH;
    const isSimple = (index.u8(head + 26) & 1) === 1;
    const levels: ListLevel[] = [];
    for (let level = 0; level < (isSimple ? 1 : LEVELS); level++) {
      const read = readLevel(table, at);
      levels.push(read.level);
      at = read.end;
    }
    known.set(String(index.u32(head)), levels);
  }
  return known;
}

function readLevel(table: ByteView, at: number): { level: ListLevel; end: number } {
  const text = at + LEVEL_HEAD + table.u8(at + 24) + table.u8(at + 25);
  const length = table.u16(text);
  let pattern = '';
  for (let index = 0; index < length; index++) {
    const code = table.u16(text + 2 + index * 2);
    // Numbers of the levels stand in the text as the characters 0 to 8.
    pattern += code < LEVELS ? `%${code + 1}` : String.fromCharCode(code);
  }
  const level: ListLevel = {
    start: table.u32(at),
    format: FORMATS[table.u8(at + 4)] ?? `nfc ${table.u8(at + 4)}`,
    pattern,
    suffix: SUFFIXES[table.u8(at + 15)] ?? 'tab',
    legal: (table.u8(at + 5) & 0x04) !== 0,
  };
  return { level, end: text + 2 + length * 2 };
}

/** Lists that are used with a number of their own to begin with. */
function readRestarts(uses: ByteView, count: number, lists: ReadonlyMap<string, List>): void {
  let at = 4 + count * USE_LENGTH;
  for (let index = 0; index < count; index++) {
    const overrides = uses.u8(4 + index * USE_LENGTH + 12);
    at += 4;
    for (let override = 0; override < overrides; override++) {
      if (at + 8 > uses.length) return;
      const flags = uses.u32(at + 4);
      if ((flags & 0x10) !== 0) lists.get(String(index + 1))?.restarts.set(flags & 0xf, uses.u32(at));
      at += 8;
      if ((flags & 0x20) !== 0) {
        const own = readLevel(uses, at);
        const list = lists.get(String(index + 1));
        if (list !== undefined) list.levels = Object.assign([...list.levels], { [flags & 0xf]: own.level });
        at = own.end;
      }
    }
  }
}
