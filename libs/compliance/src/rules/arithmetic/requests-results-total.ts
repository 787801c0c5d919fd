import { defineRule } from '../../define-rule';
import { columnName } from '../../support/figure-names';
import { judgeEquations } from '../../support/judge-equations';

/** R03 and R04: all result rows add up to （七）总计, per column of table 3. */
export const requestsResultsTotal = defineRule({
  id: 'arithmetic/requests-results-total',
  code: 'T3-03',
  version: 1,
  title: '办理结果各行之和等于总计',
  severity: 'error',
  basis: { text: '年度报告格式第三部分表格结构：“（七）总计”为（一）至（六）各行之和', mark: 'A' },
  decides: '逐列核对：三（一）予以公开至（六）其他处理各行之和等于（七）总计。有一格不是数字的，该列不作判断。',
  remedy: '核对该列各办理结果和“（七）总计”。一件申请只计一种办理结果，部分公开的只计入（二）。',
  messages: {
    unequal: '{column}列：三（一）予以公开至（六）其他处理各行之和为 {left}，（七）总计填 {right}，差 {difference}',
  },
  judgesSums: true,
  check: (report) =>
    judgeEquations(report, 'requestsResultsTotal', 'requests', ({ equation }) => ({
      column: columnName(report.format, equation.key.split('.').at(-1) ?? ''),
    })),
});
