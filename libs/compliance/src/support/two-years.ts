import { type AnnualReport, type Evidence, type FigureId, formById, type TableKey } from '@gongkai/domain';
import type { RuleContext } from '../context';
import type { Verdict } from '../rule';
import { notApplicable, open, unread } from '../verdicts';
import { type Cell, cellEvidence, cellOf, numberIn, stateWords, undetermined } from './cells';
import { damageAt, ROW_DAMAGE } from './damage';
import { figureName } from './figure-names';

/** A cell of this report or of an earlier one. */
export type DatedCell = Cell & { of: AnnualReport };

/** The cell with this id in one of the reports. */
export const datedCell = (of: AnnualReport, id: FigureId): DatedCell => ({ id, figure: cellOf(of, id).figure, of });

/** The report of the year before, if both reports have this table; otherwise the verdict that says why not. */
export function yearBefore(
  report: AnnualReport,
  context: RuleContext,
  key: TableKey,
): { before: AnnualReport } | { verdict: Verdict<never> } {
  const before = context.previous;
  if (!before) return { verdict: notApplicable('没有上一年度的年度报告可以比对') };
  if (![report, before].every((each) => hasTable(each, key)))
    return { verdict: notApplicable('两年的报告不都有这张统计表') };
  if (report.year === null || before.year === null) return { verdict: open('报告年度不明，不能与上一年度比对') };
  if (report.year - before.year !== 1)
    return { verdict: notApplicable(`用来比对的是 ${before.year} 年的报告，不是上一年度的`) };
  return { before };
}

const hasTable = (report: AnnualReport, key: TableKey) =>
  formById(report.format)?.tables.some((table) => table.key === key) ?? false;

/** The unit's reports of the years directly before, newest first, until a year is missing. */
export function yearsBefore(report: AnnualReport, context: RuleContext): AnnualReport[] {
  const years: AnnualReport[] = [];
  for (const before of context.previous ? [context.previous, ...context.earlier] : []) {
    if (report.year === null || before.year !== report.year - years.length - 1) break;
    years.push(before);
  }
  return years;
}

/**
 * Evidence for a cell. That of another report is told in words and without a figure: neither the official grid nor the
 * original of this report has it.
 */
export function datedEvidence(report: AnnualReport, cell: DatedCell, more: Partial<Evidence> = {}): Evidence {
  const own = cellEvidence(cell, more);
  if (cell.of === report) return own;
  return { ...own, figure: null, place: null, quote: `${datedName(report, cell)}：${own.actual ?? '空白'}` };
}

/** 2022年报告四、结转下年度继续办理（总计）; without the year for a cell of this report. */
export function datedName(report: AnnualReport, cell: DatedCell): string {
  return `${cell.of === report ? '' : `${cell.of.year}年报告`}${figureName(cell.id)}`;
}

/**
 * Decides by the numbers of these cells. Undetermined if one of them is no number, or if reading damaged the row of one
 * and the decision would be a fail.
 */
export function judgeNumbers<MessageId extends string>(
  report: AnnualReport,
  cells: readonly DatedCell[],
  decide: (...numbers: number[]) => Verdict<MessageId>,
): Verdict<MessageId> {
  const numbers = cells.map(numberIn);
  const evidence = (some: readonly DatedCell[]) => some.map((cell) => datedEvidence(report, cell));
  if (!numbers.every((number) => number !== null)) {
    const unknown = cells.filter((_, index) => numbers[index] === null);
    const named = unknown.slice(0, 3).map((cell) => `${datedName(report, cell)}${stateWords(cell)}`);
    return undetermined(unknown, `${named.join('；')}，不能比较`, evidence(unknown));
  }
  const verdict = decide(...numbers);
  const damage = verdict.outcome === 'fail' ? damageIn(cells) : null;
  return damage ? unread(`识读有损伤，数字不能作准：${damage}`, evidence(cells)) : verdict;
}

function damageIn(cells: readonly DatedCell[]): string | null {
  for (const { of, figure } of cells) {
    const message = damageAt(of, ROW_DAMAGE, [figure.place]);
    if (message) return message.text;
  }
  return null;
}
