import { defineRule } from '../../define-rule';
import { columnName } from '../../support/figure-names';
import { judgeEquations } from '../../support/judge-equations';

/** R05: the four results add up to 总计 in each block of table 4. */
export const reviewTotal = defineRule({
  id: 'arithmetic/review-total',
  code: 'T4-01',
  version: 1,
  title: '复议诉讼各结果之和等于总计',
  severity: 'error',
  basis: { text: '年度报告格式第四部分表格结构：各组“总计”为结果维持、结果纠正、其他结果、尚未审结之和', mark: 'A' },
  decides:
    '分行政复议、未经复议直接起诉、复议后起诉三组核对：四种结果之和等于总计。五格有一格不是数字的，该组不作判断。',
  remedy: '核对该组四种结果和“总计”，改正填错的一格。',
  messages: {
    unequal: '{block}：结果维持、结果纠正、其他结果、尚未审结之和为 {left}，总计填 {right}，差 {difference}',
  },
  judgesSums: true,
  check: (report) =>
    judgeEquations(report, 'reviewTotal', 'review', ({ equation }) => ({
      block: columnName(report.format, equation.key.split('.').at(-1) ?? ''),
    })),
});
