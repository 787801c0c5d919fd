import { type AnnualReport, type FigureId, type FormSpec, type RowSpec, tableOf } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { type Cell, cellEvidence, cellOf, isKnown, numberIn } from '../../support/cells';
import { rowName } from '../../support/figure-names';
import { holds, tableGate } from '../../support/judge-equations';
import { sum } from '../../support/numbers';
import { oncePer } from '../../support/once';
import { spareAuthor } from '../../support/spare-author';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** All numbers of a row stand one column too far left, so that the total stands under 其他. */
export const shiftedColumns = defineRule({
  id: 'table/shifted-columns',
  code: 'TAB-10',
  version: 1,
  title: '数字没有错列',
  severity: 'warning',
  basis: { text: '实例：表头“总计”排在“法人或其他组织”之下，各行数字随之错开一列', mark: 'B' },
  decides:
    '第三部分某行各栏之和不等于总计，而把全行右移一列之后，各栏之和恰等于总计（原总计列为 0 或者空白）的，判为错列；每个不符的行都要能这样还原才判。',
  remedy: '核对表头顺序，把数字移回对应的列。',
  messages: { shifted: '{row}的数字疑似整行错开一列：{before}，右移一列后合计相符' },
  check: (report) => {
    const gate = tableGate(report, 'requests');
    if ('verdict' in gate) return gate.verdict;
    const rows = rowsOf(gate.form);
    if (rows.length === 0) return notApplicable('本报告所用格式没有分列的申请人');
    const doubtful = rows.filter((row) => !holds(report, row)).map(({ row }) => withCells(report, row));
    const broken = doubtful.filter(({ cells }) => cells.every(isKnown) && !addsUp(cells));
    const shifted = broken.filter(({ cells }) => addsUpShifted(cells));
    if (shifted.length > 0 && shifted.length === broken.length) return spareAuthor(report, shifted.map(failOf));
    const unread = doubtful.filter(({ cells }) => !cells.every(isKnown));
    if (unread.length > 0) return open(`有 ${unread.length} 行没有读全`);
    return pass;
  },
});

type Row = { row: RowSpec; cells: Cell[] };

type Sides = { row: RowSpec; left: FigureId[]; right: FigureId[] };

/** The rows in which all applicants have a column, and what must add up in them. */
const rowsOf = oncePer((form: FormSpec): readonly Sides[] =>
  tableOf(form, 'requests')
    .rows.filter(({ figures }) => figures.length === 7)
    .map((row) => ({ row, left: row.figures.slice(0, 6), right: row.figures.slice(6) })),
);

const withCells = (report: AnnualReport, row: RowSpec): Row => ({
  row,
  cells: row.figures.map((id) => cellOf(report, id)),
});

/** A blank adds nothing here: what is asked is only where the numbers stand. */
const amountIn = (cell: Cell | undefined) => (cell ? (numberIn(cell) ?? 0) : 0);

const addsUp = (cells: readonly Cell[]) => sum(cells.slice(0, 6).map(amountIn)) === amountIn(cells[6]);

/** The total stands in the sixth column, its own is empty. */
function addsUpShifted(cells: readonly Cell[]): boolean {
  const total = amountIn(cells[5]);
  return total !== 0 && amountIn(cells[6]) === 0 && sum(cells.slice(0, 5).map(amountIn)) === total;
}

function failOf({ row, cells }: Row) {
  const before = cells.map((cell) => numberIn(cell) ?? '空').join('、');
  return fail(
    'shifted',
    { row: rowName(row), before },
    cells.map((cell, index) => cellEvidence(cell, { expected: index === 0 ? 0 : amountIn(cells[index - 1]) })),
  );
}
