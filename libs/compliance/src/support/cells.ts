import {
  type AnnualReport,
  type Evidence,
  type FigureId,
  type FigureValue,
  type FormSpec,
  formById,
  type TableKey,
  type TableSpec,
} from '@gongkai/domain';
import type { Verdict } from '../rule';
import { open, unread } from '../verdicts';
import { oncePerAnd } from './once';

const NOT_FOUND: FigureValue = { value: null, state: 'missingCell', raw: null, place: null };

/** One cell of an official table together with what the report has there. */
export type Cell = { id: FigureId; figure: FigureValue };

/** The cell with this id; a figure the report does not hold counts as not found. */
export function cellOf(report: AnnualReport, id: FigureId): Cell {
  return { id, figure: report.figures[id] ?? NOT_FOUND };
}

/**
 * The form of the report if it prescribes its tables cell by cell; null otherwise: the annex of 2014 to 2018 was filled
 * in local variants, and before it there was none.
 */
export function fixedForm(report: AnnualReport): FormSpec | null {
  return report.format === 'F2014' ? null : formById(report.format);
}

/** All cells of a form, table by table. */
export const cellsOf = oncePerAnd((report: AnnualReport, form: FormSpec): readonly Cell[] =>
  form.tables.flatMap((table) => table.figures.map(({ id }) => cellOf(report, id))),
);

/** The cells of a form that may be judged, and those that may not. */
export const seenCells = oncePerAnd((report: AnnualReport, form: FormSpec) => ({
  known: cellsOf(report, form).filter(isKnown),
  unseen: cellsOf(report, form).filter((cell) => !isKnown(cell)),
}));

/** A sheet that was saved without the results of its formulas: the author sees a number, the file has none. */
const isFormula = ({ state, raw }: FigureValue) => state === 'text' && (raw ?? '').trim().startsWith('=');

/** A figure may be judged only if it was seen and matched by its label. */
export function isKnown({ figure }: Cell): boolean {
  return figure.state !== 'unreadable' && figure.state !== 'missingCell' && !figure.inferred && !isFormula(figure);
}

/**
 * Undetermined because of these cells: our reading's fault if one was not readable or only inferred, otherwise open (a
 * blank, or a row that the report does not have).
 */
export function undetermined(cells: readonly Cell[], reason: string, evidence: Evidence[]): Verdict<never> {
  const reading = cells.some(({ figure }) => figure.state === 'unreadable' || figure.inferred || isFormula(figure));
  return reading ? unread(reason, evidence) : open(reason, evidence);
}

/** True if the author put a sign for “does not apply” into each of the cells. */
export function notFilled(cells: readonly Cell[]): boolean {
  return cells.every((cell) => isKnown(cell) && ['slash', 'dash', 'noneWord'].includes(cell.figure.state));
}

/** The number in a cell if it may be calculated with, otherwise null. */
export function numberIn(cell: Cell): number | null {
  return cell.figure.state === 'number' && isKnown(cell) ? cell.figure.value : null;
}

/** The number in the cell with this id if it may be calculated with, otherwise null. */
export const numberAt = (report: AnnualReport, id: FigureId): number | null => numberIn(cellOf(report, id));

/** Evidence for a cell: its number, or what stands there instead. */
export function cellEvidence({ id, figure }: Cell, more: Partial<Evidence> | null = null): Evidence {
  const { place, raw, value } = figure;
  const evidence = { figure: id, quote: place?.quote ?? raw, expected: null, actual: value ?? raw, place };
  return more ? { ...evidence, ...more } : evidence;
}

/** What stands in a cell that is no usable number, as words for a reason. */
export function stateWords({ figure }: Cell): string {
  if (figure.inferred) return '按数字顺序推定，位置不确定';
  if (isFormula(figure)) return '是没有保存结果的公式';
  const words: Record<FigureValue['state'], string> = {
    number: '数字',
    blank: '空白',
    dash: `填“${figure.raw ?? '—'}”`,
    slash: `填“${figure.raw ?? '/'}”`,
    noneWord: `填“${figure.raw ?? '无'}”`,
    text: `填“${figure.raw ?? ''}”`,
    missingCell: '没有这一格',
    unreadable: '无法识读',
  };
  return words[figure.state];
}

/** How a table was found in the report; `none` if the reading does not mention it. */
export function foundAs(report: AnnualReport, key: TableKey): 'grid' | 'sequence' | 'picture' | 'none' {
  return report.tables.find((table) => table.table === key)?.found ?? 'none';
}

/** The official name of a table's part for sentences: 第三部分表格; an annex has only its title. */
export function tableName(table: TableSpec): string {
  if (table.section === 0) return `《${table.title}》`;
  return `第${['零', '一', '二', '三', '四', '五', '六'][table.section] ?? table.section}部分表格`;
}
