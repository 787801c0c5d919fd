import { openCompoundFile } from '../ole/compound-file';
import { ReadFailure } from '../read-failure';
import { ByteView, damagedDoc } from './byte-view';

/** The streams of a Word 97–2003 file and the lengths of its texts in characters, in the order they are stored. */
export type WordFile = {
  main: ByteView;
  table: ByteView;
  /** Properties too long for their page stand here; null if there is no such stream. */
  data: ByteView | null;
  bodyLength: number;
  textBoxes: { start: number; length: number };
  /** A structure named in the file header by its number; null if the file has none. */
  structure(number: number): ByteView | null;
};

/** Numbers of structures in the file header ([MS-DOC] 2.5.6). */
export const STRUCTURES = {
  styles: 1,
  characters: 12,
  paragraphs: 13,
  fonts: 15,
  pieces: 33,
  lists: 73,
  listUses: 74,
} as const;

const MAGIC = 0xa5ec;
const MAGIC_WORD_95 = 0xa5dc;
const OLDEST_FORMAT = 0xc1;
const ENCRYPTED = 0x0100;
const OTHER_TABLE = 0x0200;
const FIRST_STRUCTURE = 0x9a;

/** Opens the container and its header. Throws `encrypted`, `unsupported` (Word 95 and older) or `damaged`. */
export function openWordFile(bytes: Uint8Array): WordFile {
  const file = openCompoundFile(bytes);
  const main = file?.stream('WordDocument');
  if (file == null || main == null) throw damagedDoc();
  const header = new ByteView(main);
  if (header.u16(0) === MAGIC_WORD_95 || (header.u16(0) === MAGIC && header.u16(2) < OLDEST_FORMAT)) throw tooOld();
  if (header.u16(0) !== MAGIC) throw damagedDoc();
  const flags = header.u16(10);
  if ((flags & ENCRYPTED) !== 0) throw locked();
  const tableBytes = file.stream((flags & OTHER_TABLE) === 0 ? '0Table' : '1Table');
  if (tableBytes === null) throw damagedDoc();
  const table = new ByteView(tableBytes);
  const data = file.stream('Data');
  // Lengths of body, footnotes, headers, (macros,) comments, endnotes, text boxes.
  const lengths = [0x4c, 0x50, 0x54, 0x58, 0x5c, 0x60, 0x64].map((at) => header.u32(at));
  const [bodyLength = 0] = lengths;
  const textBoxLength = lengths.pop() ?? 0;
  return {
    main: header,
    table,
    data: data === null ? null : new ByteView(data),
    bodyLength,
    textBoxes: { start: lengths.reduce((sum, length) => sum + length, 0), length: textBoxLength },
    structure(number) {
      const at = FIRST_STRUCTURE + number * 8;
      const length = header.u32(at + 4);
      return length === 0 ? null : table.part(header.u32(at), length);
    },
  };
}

const RESAVE = '请用 Word 或 WPS 打开后另存为 docx，再重新上传';

const tooOld = () => new ReadFailure('unsupported', `这是 Word 95 或更早版本的文档，不能读取；${RESAVE}。`);

const locked = () =>
  new ReadFailure('encrypted', '文档已加密，需要密码才能打开；请取消密码后另存为 docx，再重新上传。');
