import type { CellStyle } from 'hucre/xlsx';
import type { SheetCell, SheetCellKind } from './sheet-grid';

const FONT = '宋体';
const LINE = { style: 'thin' as const, color: { rgb: '000000' } };
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };

type Look = { bold: boolean; size: number; horizontal: 'left' | 'center' | 'right'; fill: string | null };

const LOOKS: Record<SheetCellKind, Look> = {
  title: { bold: true, size: 12, horizontal: 'center', fill: null },
  note: { bold: false, size: 9, horizontal: 'left', fill: null },
  header: { bold: true, size: 10, horizontal: 'center', fill: 'F2F2F2' },
  label: { bold: false, size: 10, horizontal: 'left', fill: null },
  value: { bold: false, size: 10, horizontal: 'right', fill: null },
  total: { bold: true, size: 10, horizontal: 'right', fill: null },
};

/** How a cell looks: thin black borders and wrapped text everywhere, words centred or left, numbers right. */
export function styleOf(cell: SheetCell): CellStyle {
  const look = LOOKS[cell.kind];
  const words = typeof cell.value === 'string';
  const horizontal = words && look.horizontal === 'right' ? 'center' : look.horizontal;
  return {
    font: { name: FONT, size: look.size, bold: look.bold },
    border: BORDER,
    alignment: { horizontal, vertical: 'center', wrapText: true },
    ...(look.fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: look.fill } } } : {}),
    ...(words ? {} : { numFmt: numberFormat(cell) }),
  };
}

/** Whole numbers without decimals or separators; other numbers with the decimals asked for, else as they are. */
function numberFormat({ value, decimals }: SheetCell): string {
  if (decimals !== undefined) return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  return typeof value === 'number' && !Number.isInteger(value) ? 'General' : '0';
}

/** Column width in characters that a number needs, margins included; 0 for words, which wrap. */
export function numberWidth({ value, decimals }: SheetCell): number {
  if (typeof value !== 'number') return 0;
  return (decimals === undefined ? String(value) : value.toFixed(decimals)).length + 2;
}

const LINE_HEIGHT: Record<SheetCellKind, number> = { title: 22, note: 12, header: 14, label: 14, value: 14, total: 14 };

/** Height in points that a cell needs at the given width in characters; a Chinese character is two wide. */
export function neededHeight(cell: SheetCell, width: number): number {
  const lines = shownText(cell)
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(displayWidth(line) / Math.max(width - 1, 1))));
  return lines.reduce((sum, count) => sum + count, 0) * LINE_HEIGHT[cell.kind] + 4;
}

/** A number never wraps; words do. */
function shownText({ value }: SheetCell): string {
  return typeof value === 'string' ? value : '';
}

function displayWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);
}
