import { type FormSpec, tableOf } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { type Cell, cellEvidence, cellOf, numberAt, numberIn, stateWords, undetermined } from '../../support/cells';
import { columnName, figureName } from '../../support/figure-names';
import { tableGate } from '../../support/judge-equations';
import { sum } from '../../support/numbers';
import { oncePer } from '../../support/once';
import { spareAuthor } from '../../support/spare-author';
import { fail, pass } from '../../verdicts';

type Column = { name: string; received: Cell[]; forward: Cell; filled: () => Cell[] };

/** R13 and R14: nothing received, nothing handled; nothing carried forward beyond what was there. */
export const requestsBounds = defineRule({
  id: 'arithmetic/requests-bounds',
  code: 'T3-04',
  version: 1,
  title: '办理数量不超出收件数量',
  severity: 'error',
  basis: { text: '年度报告格式第三部分表格结构：由第一项加第二项等于第三项加第四项推得', mark: 'A' },
  decides:
    '逐列核对：新收与上年结转都为 0 的，其余各格应为 0；结转下年度不超过新收与上年结转之和。新收或上年结转不是数字的，该列不作判断。',
  remedy: '核对新收、上年结转是否漏填，或者办理结果、结转下年度是否多填。',
  messages: {
    handledWithoutRequest: '{column}列：新收和上年结转都为 0，却有 {count} 格不为 0：{cells}',
    forwardExceeds: '{column}列：新收和上年结转之和为 {received}，结转下年度填 {forward}，多出 {difference}',
  },
  check: (report) => {
    const gate = tableGate(report, 'requests');
    if ('verdict' in gate) return gate.verdict;
    const columns = columnsOf(gate.form).map(({ key, name, others }) => ({
      name,
      received: RECEIVED.map((row) => cellOf(report, `requests.${row}.${key}`)),
      forward: cellOf(report, `requests.carriedForward.${key}`),
      filled: () => others.filter((id) => (numberAt(report, id) ?? 0) !== 0).map((id) => cellOf(report, id)),
    }));
    const broken = columns.flatMap((column) => judgeColumn(column) ?? []);
    if (broken.length > 0) return spareAuthor(report, broken);
    const unknown = columns.flatMap(({ received }) => received.filter((cell) => numberIn(cell) === null));
    const [gap] = unknown;
    if (!gap) return pass;
    return undetermined(
      unknown,
      `新收或上年结转有 ${unknown.length} 格不能作准：${figureName(gap.id)}${stateWords(gap)}`,
      unknown.map((cell) => cellEvidence(cell)),
    );
  },
});

const RECEIVED = ['newRequests', 'carriedOver'];

type ColumnIds = { key: string; name: string; others: string[] };

/** The columns of table 3 with the cells below those received. */
const columnsOf = oncePer((form: FormSpec): readonly ColumnIds[] => {
  const { columns, figures } = tableOf(form, 'requests');
  return columns.map(({ key }) => ({
    key,
    name: columnName(form.id, key),
    others: figures.filter(({ row, column }) => column === key && !RECEIVED.includes(row)).map(({ id }) => id),
  }));
});

function judgeColumn(column: Column) {
  const numbers = column.received.flatMap((cell) => numberIn(cell) ?? []);
  if (numbers.length < column.received.length) return null;
  const received = sum(numbers);
  const left = () => column.received.map((cell) => cellEvidence(cell, { side: 'left' }));
  if (received === 0) {
    const filled = column.filled();
    if (filled.length === 0) return null;
    const cells = filled.slice(0, 3).map((cell) => `${figureName(cell.id)}填 ${numberIn(cell)}`);
    return fail(
      'handledWithoutRequest',
      { column: column.name, count: filled.length, cells: cells.join('、') + (filled.length > 3 ? '等' : '') },
      [...left(), ...filled.map((cell) => cellEvidence(cell, { side: 'right', expected: 0 }))],
    );
  }
  const forward = numberIn(column.forward);
  if (forward === null || forward <= received) return null;
  return fail('forwardExceeds', { column: column.name, received, forward, difference: forward - received }, [
    ...left(),
    cellEvidence(column.forward, { side: 'right', expected: received }),
  ]);
}
