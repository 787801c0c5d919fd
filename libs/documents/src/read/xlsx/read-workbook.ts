import type { WorkBook, WorkSheet } from '@e965/xlsx';
import type { DocumentTree } from '../../document-tree';
import { LIMITS } from '../limits';
import { ReadFailure } from '../read-failure';
import { assembleBlocks } from '../tree/assemble';
import { Notices } from '../tree/notices';
import { ownText } from '../tree/own-text';
import type { Piece } from '../tree/piece';
import { damaged, locked } from '../zip/inflate-entry';
import { openPackage } from '../zip/open-package';
import { readZipDirectory } from '../zip/zip-directory';
import { workbookStream } from './biff-stream';
import { cellText, type StoredCell } from './cell-text';
import { sheetPieces } from './sheet-pieces';
import type { SheetText } from './sheet-text';

type Library = typeof import('@e965/xlsx');

/** Names that programs give and nobody means. */
const UNNAMED = /^(?:sheet|工作表)\s*\d*$/i;

/**
 * Reads a workbook (xlsx, xls, et, ods): each shown sheet is its name as a heading, its tables, and its lines of
 * text. Numbers are the stored ones. Throws `ReadFailure` (damaged, encrypted, zipBomb, tooLarge).
 */
export async function readWorkbook(bytes: Uint8Array): Promise<DocumentTree> {
  const source = guarded(bytes);
  // Loaded when it is needed: its code pages alone take longer than reading most reports.
  const library = await import('@e965/xlsx');
  const workbook = open(library, source);
  const isDate = (format: string) => library.SSF.is_date(format) === true;
  const notices = new Notices();
  const pieces: Piece[] = [];
  let places = 0;
  workbook.SheetNames.forEach((name, at) => {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined) return;
    if (isHidden(workbook, at)) {
      notices.add('info', 'hidden-sheet', '工作簿中有隐藏的工作表，未计入内容。');
      return;
    }
    const text = sheetText(sheet, isDate, notices);
    places += text.rows.length * text.columnCount;
    if (places > LIMITS.pieces) throw tooManyCells();
    const content = sheetPieces(text, notices);
    const [first] = content;
    const repeatsName = first?.kind === 'paragraph' && first.text.trim() === name.trim();
    if (!UNNAMED.test(name)) pieces.push({ kind: 'paragraph', text: name, heading: 1, line: null });
    for (const piece of repeatsName ? content.slice(1) : content) pieces.push(piece);
  });
  const title = workbook.Props?.Title?.trim() ?? '';
  return {
    format: 'xlsx',
    title: title === '' ? null : title,
    blocks: assembleBlocks(pieces),
    messages: notices.list(),
  };
}

/** The library trusts whatever it is given, so sizes, checksums and records are looked at before. */
function guarded(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xd0) return workbookStream(bytes);
  const directory = readZipDirectory(bytes) ?? [];
  const parts = directory.filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
  if (parts.reduce((sum, { size }) => sum + size, 0) > LIMITS.sheetBytes) throw tooManyCells();
  const part = openPackage(bytes);
  for (const { name } of parts) part(name);
  return bytes;
}

function open({ read }: Library, bytes: Uint8Array): WorkBook {
  // The library tells the console of every record that it does not know: a torn file would write millions of lines.
  const { error: report } = console;
  console.error = () => {};
  try {
    return read(bytes, { type: 'array', dense: true, sheetStubs: true, cellNF: true, sheetRows: LIMITS.sheetRows + 1 });
  } catch (error) {
    throw /password|encrypt/i.test(String(error)) ? locked() : damaged();
  } finally {
    console.error = report;
  }
}

const isHidden = ({ Workbook }: WorkBook, at: number): boolean => (Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;

/** Texts of the cells in the part of the sheet that is used, and how cells are merged. */
function sheetText(sheet: WorkSheet, isDate: (format: string) => boolean, notices: Notices): SheetText {
  const stored: ({ [column: number]: StoredCell | undefined; length: number } | undefined)[] = sheet['!data'] ?? [];
  if (stored.length > LIMITS.sheetRows) throw tooManyCells();
  let lastRow = -1;
  let lastColumn = -1;
  const rows: string[][] = [];
  const stubs: number[] = [];
  stored.forEach((cells, row) => {
    const texts: string[] = [];
    for (let column = 0; column < Math.min(cells?.length ?? 0, LIMITS.columns); column++) {
      const text = cellText(cells?.[column], isDate, notices);
      texts[column] = ownText(text);
      if (text.trim() !== '') {
        lastRow = row;
        lastColumn = Math.max(lastColumn, column);
      }
    }
    rows[row] = texts;
    stubs[row] = texts.length;
  });
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    row: s.r,
    column: s.c,
    rowSpan: Math.max(1, Math.min(e.r - s.r + 1, LIMITS.rowSpan)),
    columnSpan: Math.max(1, Math.min(e.c - s.c + 1, LIMITS.columnSpan)),
  }));
  // One row of formatted but blank cells below the last text may be the row of figures that nobody filled in.
  const kept = lastRow >= 0 && (stubs[lastRow + 1] ?? 0) > lastColumn / 2 ? lastRow + 2 : lastRow + 1;
  return {
    columnCount: lastColumn + 1,
    rows: Array.from({ length: kept }, (_, row) =>
      Array.from({ length: lastColumn + 1 }, (_, column) => rows[row]?.[column] ?? ''),
    ),
    framed: Array.from({ length: kept }, (_, row) => (stubs[row] ?? 0) > lastColumn / 2),
    merges,
  };
}

const tooManyCells = () =>
  new ReadFailure('tooLarge', '工作簿的行或单元格多得不像一份年度报告，未予读取；请只保留报告所在的工作表后重新上传。');
