import type { Notices } from '../tree/notices';

/** What the spreadsheet library tells of a cell: kind, stored value, text as shown, number format, formula. */
export type StoredCell = { t: string; v?: unknown; w?: string; z?: string | number; f?: string };

/** Writers put an apostrophe before words that could be taken for a formula; nobody typed it. */
const NEUTRALISED = /^'[=+\-@\t＝＋－＠]/;

/**
 * Text of a cell. Words are verbatim. A number is written as it is shown if that is the same number; where the sheet
 * shows another one (rounded, or a zero as blank or dash) the stored number counts and a message says so. A formula
 * that was never calculated is no number and no blank: its text stays.
 */
export function cellText(cell: StoredCell | undefined, isDate: (format: string) => boolean, notices: Notices): string {
  if (cell === undefined) return '';
  if (cell.v === undefined || cell.v === null) return cell.f === undefined ? '' : uncalculated(cell.f, notices);
  if (cell.t === 'n' && typeof cell.v === 'number') return numberText(cell, cell.v, isDate, notices);
  if (cell.t !== 's') return cell.w ?? String(cell.v);
  const text = String(cell.v);
  return NEUTRALISED.test(text) ? text.slice(1) : text;
}

function uncalculated(formula: string, notices: Notices): string {
  notices.add(
    'warning',
    'formula-not-calculated',
    '有单元格是公式而没有保存结果，未作数字读取；请用 Excel 或 WPS 打开并保存后重新上传。',
  );
  return `=${formula}`;
}

function numberText(cell: StoredCell, value: number, isDate: (format: string) => boolean, notices: Notices): string {
  const shown = cell.w?.trim() ?? '';
  const format = typeof cell.z === 'string' ? cell.z : 'General';
  if (format.includes('%') || isDate(format)) return shown;
  if (shown !== '' && Number(shown.replaceAll(',', '')) === Number(plainNumber(value))) return shown;
  if (format !== 'General')
    notices.add(
      'warning',
      'shown-otherwise',
      '有单元格显示的内容与保存的数字不同（四舍五入，或把 0 显示为空白、短横线），已按保存的数字读取。',
    );
  return plainNumber(value);
}

/** Without the residue of binary fractions (0.1 + 0.2 is 0.3), and without exponent where possible. */
const plainNumber = (value: number): string => String(Number(value.toPrecision(15)));
