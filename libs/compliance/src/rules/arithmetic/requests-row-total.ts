import { defineRule } from '../../define-rule';
import { rowNameOf } from '../../support/figure-names';
import { judgeEquations } from '../../support/judge-equations';

/** R02: the six applicant columns add up to 总计, per row of table 3. */
export const requestsRowTotal = defineRule({
  id: 'arithmetic/requests-row-total',
  code: 'T3-02',
  version: 1,
  title: '申请人各列之和等于总计',
  severity: 'error',
  basis: { text: '年度报告格式第三部分表格结构：“总计”列为自然人与法人或其他组织各列之和', mark: 'A' },
  decides:
    '逐行核对：自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他六列之和等于总计。七格有一格不是数字的，该行不作判断。',
  remedy: '核对该行六类申请人的数量和“总计”，改正填错的一格。',
  messages: {
    unequal: '“{row}”一行：六类申请人之和为 {left}，总计填 {right}，差 {difference}',
  },
  judgesSums: true,
  check: (report) =>
    judgeEquations(report, 'requestsRowTotal', 'requests', ({ equation }) => ({
      row: rowNameOf(equation.right[0] ?? equation.key),
    })),
});
