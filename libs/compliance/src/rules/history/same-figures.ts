import { defineRule } from '../../define-rule';
import { cellEvidence, cellOf, numberIn, undetermined } from '../../support/cells';
import { figureName } from '../../support/figure-names';
import { proactiveFigures } from '../../support/flows';
import { yearBefore } from '../../support/two-years';
import { fail, notApplicable, pass } from '../../verdicts';

/** Table 2 taken over from last year. */
export const sameFigures = defineRule({
  id: 'history/same-figures',
  code: 'XY-04',
  version: 1,
  title: '主动公开统计表与上一年度不雷同',
  severity: 'warning',
  basis: { text: '本系统提出：统计当年办件量的各格与上一年度完全相同，多为照抄', mark: 'P' },
  decides:
    '两年格式相同、第二部分表格逐格相等，并且当年制发、废止、处理决定、收费等当年数量之和达到设定数的，提示核实。只有现行有效件数等存量不为 0 的，相同不足为奇。',
  remedy: '按当年台账重新统计第二部分表格；数字确实相同的，作出说明。',
  messages: { same: '第二部分表格 {count} 格与{lastYear}年报告完全相同，其中当年数量不为 0 的有 {flows} 格：{cells}' },
  thresholds: { least: { title: '当年数量之和至少', value: 1, unit: '件', min: 1, max: 1000 } },
  check: (report, context, limits) => {
    const gate = yearBefore(report, context, 'proactive');
    if ('verdict' in gate) return gate.verdict;
    const { before } = gate;
    if (report.format !== before.format) return notApplicable('两年格式不同，表格不能逐格比较');
    const figures = proactiveFigures(report.format).map(({ id, flow }) => {
      const [now, then] = [cellOf(report, id), cellOf(before, id)];
      return { id, flow, now, then, value: numberIn(now), last: numberIn(then) };
    });
    if (figures.some(({ value, last }) => value !== null && last !== null && value !== last)) return pass;
    const flows = figures.filter(({ flow, value }) => flow && value !== null && value > 0);
    if (flows.reduce((sum, { value }) => sum + (value ?? 0), 0) < limits.least) return pass;
    const unknown = figures.filter(({ value, last }) => value === null || last === null);
    if (unknown.length > 0)
      return undetermined(
        unknown.flatMap(({ now, then }) => [now, then]),
        `有 ${unknown.length} 格在两年中的一年不是数字，其余各格相同`,
        unknown.map(({ now }) => cellEvidence(now)),
      );
    const cells = flows.slice(0, 3).map(({ id, value }) => `${figureName(id)} ${value}`);
    return fail(
      'same',
      {
        count: figures.length,
        lastYear: before.year ?? '上',
        flows: flows.length,
        cells: `${cells.join('、')}${flows.length > 3 ? '等' : ''}`,
      },
      flows.map(({ now }) => cellEvidence(now)),
    );
  },
});
