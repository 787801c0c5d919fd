import type { AnnualReport } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import type { Verdict } from '../../rule';
import { rowNameOf } from '../../support/figure-names';
import { tableGate } from '../../support/judge-equations';
import { settle } from '../../support/settle';
import { datedCell, datedEvidence, judgeNumbers, yearBefore } from '../../support/two-years';
import { fail, notApplicable, pass } from '../../verdicts';

const ROWS = ['licensing', 'otherServices', 'penalties', 'coercion', 'adminFees'];
const id = (row: string, column: 'priorItems' | 'netChange') => `proactive19.${row}.${column}`;

type Answer = Verdict<'belowZero' | 'broken'>;

/** R11: items of the year before and their change give those of this year, which next year's report starts from. */
export const itemCounts = defineRule({
  id: 'arithmetic/item-counts',
  code: 'R11',
  version: 1,
  title: '事项数量与增减相容',
  severity: 'warning',
  basis: { text: '2019 年格式（国办公开办函〔2019〕60号）表列含义：上一年项目数量＋本年增减＝本年项目数量', mark: 'P' },
  decides:
    '2019、2020 年度：上一年项目数量与本年增减之和不小于 0；2020 年度的上一年项目数量等于 2019 年度报告两数之和。有一格不是数字的，该项不作判断。',
  remedy: '对照权责清单核对事项数量和增减，减少的填负数。',
  messages: {
    belowZero: '{row}：上一年项目 {prior} 项，本年增减 {change} 项，之和小于 0',
    broken: '{row}：{lastYear}年报告为 {lastPrior}＋（{lastChange}）＝{expected} 项，本年填上一年项目 {prior} 项',
  },
  check: (report, context) => {
    if (report.format !== 'F2019') return notApplicable('本报告所用格式不统计事项数量');
    const gate = tableGate(report, 'proactive');
    if ('verdict' in gate) return gate.verdict;
    const earlier = yearBefore(report, context, 'proactive');
    const before = 'before' in earlier && earlier.before.format === 'F2019' ? earlier.before : null;
    return settle(ROWS.flatMap((row) => [judgeSum(report, row), ...(before ? [judgeChain(report, before, row)] : [])]));
  },
});

function judgeSum(report: AnnualReport, row: string): Answer {
  const cells = [datedCell(report, id(row, 'priorItems')), datedCell(report, id(row, 'netChange'))];
  return judgeNumbers(report, cells, (prior = 0, change = 0): Answer => {
    if (prior + change >= 0) return pass;
    const params = { row: rowNameOf(id(row, 'priorItems')), prior, change };
    return fail(
      'belowZero',
      params,
      cells.map((cell) => datedEvidence(report, cell)),
    );
  });
}

function judgeChain(report: AnnualReport, before: AnnualReport, row: string): Answer {
  const parts = [datedCell(before, id(row, 'priorItems')), datedCell(before, id(row, 'netChange'))];
  const result = datedCell(report, id(row, 'priorItems'));
  return judgeNumbers(report, [...parts, result], (lastPrior = 0, lastChange = 0, prior = 0): Answer => {
    const expected = lastPrior + lastChange;
    if (expected === prior) return pass;
    return fail(
      'broken',
      { row: rowNameOf(result.id), lastYear: before.year ?? '上', lastPrior, lastChange, expected, prior },
      [
        ...parts.map((cell) => datedEvidence(report, cell, { side: 'left' })),
        datedEvidence(report, result, { side: 'right', expected }),
      ],
    );
  });
}
