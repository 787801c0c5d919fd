import { type AnnualReport, type Evidence, type FigureId, formById } from '@gongkai/domain';
import { type Cell, cellEvidence, cellOf, numberIn } from '../cells';
import { sum } from '../numbers';

/**
 * One way to understand a number: a name for people and the cells it would be the sum of, some of them subtracted.
 * `value` is null as long as one of the cells holds no usable number.
 */
export type Reading = { name: string; value: number | null; cells: Cell[] };

const APPLICANTS = ['naturalPerson', 'enterprise', 'researchInst', 'publicWelfareOrg', 'legalServiceOrg', 'otherOrg'];

/** The number of a cell; a total of table 3 that is not printed is the sum of its row, if that is complete. */
export function figureOf(report: AnnualReport, id: FigureId): number | null {
  const cell = cellOf(report, id);
  const printed = numberIn(cell);
  if (printed !== null || cell.figure.state !== 'blank' || !/^requests\..*\.total$/.test(id)) return printed;
  const row = id.slice(0, -'total'.length);
  const parts = APPLICANTS.map((column) => numberIn(cellOf(report, `${row}${column}`)));
  return sumOf(parts);
}

/** The sum if all of them are known. */
const sumOf = (parts: readonly (number | null)[]): number | null =>
  parts.every((part) => part !== null) ? sum(parts) : null;

/** The reading that adds `plus` and takes off `minus`. */
export function readingOf(
  report: AnnualReport,
  name: string,
  plus: readonly FigureId[],
  minus: readonly FigureId[] = [],
): Reading {
  const [added, taken] = [
    sumOf(plus.map((id) => figureOf(report, id))),
    sumOf(minus.map((id) => figureOf(report, id))),
  ];
  const value = added === null || taken === null ? null : added - taken;
  return { name, value, cells: [...plus, ...minus].map((id) => cellOf(report, id)) };
}

/** Total column of a row of table 3. */
export const requestTotal = (row: string): FigureId => `requests.${row}.total`;

/** Total column of every row of a result group of table 3; （六）其他处理 is one row where it is printed as one. */
export function groupTotals(report: AnnualReport, key: string): FigureId[] {
  const whole = requestTotal(key);
  if (report.figures[whole] && figureOf(report, whole) !== null) return [whole];
  const rows = formById(report.format)?.tables.find((table) => table.key === 'requests')?.rows ?? [];
  const own = rows.filter((row) => row.key.startsWith(`${key}.`)).map((row) => requestTotal(row.key));
  return own.length > 0 ? own : [whole];
}

/** Evidence for the cells of the readings, each once. */
export function readingEvidence(readings: readonly Reading[]): Evidence[] {
  const cells = new Map(readings.flatMap(({ cells }) => cells.map((cell) => [cell.id, cell])));
  return [...cells.values()].map((cell) => cellEvidence(cell, { side: 'right' }));
}

/** 本年新收 3，新收加结转 4 */
export function readingWords(readings: readonly Reading[]): string {
  const seen = new Map(readings.flatMap(({ name, value }) => (value === null ? [] : [[name, value] as const])));
  return [...seen].map(([name, value]) => `${name} ${value}`).join('，');
}
