import { STRUCTURES, type WordFile } from './word-file';

const HEAD = 4;
/** Bytes of an entry before the name. */
const NAME = 39;

/** Names of the fonts by number; needed for the characters of symbol fonts. */
export function readFonts(file: WordFile): string[] {
  const table = file.structure(STRUCTURES.fonts);
  const names: string[] = [];
  if (table === null) return names;
  for (let at = HEAD; at + 1 <= table.length; at += 1 + table.u8(at)) {
    const length = table.u8(at);
    if (at + 1 + length > table.length) break;
    const name = Buffer.from(table.bytes.subarray(at + 1 + NAME, at + 1 + length)).toString('utf16le');
    names.push(name.split('\0', 1)[0] ?? '');
  }
  return names;
}
