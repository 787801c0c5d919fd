import { defineRule } from '../../define-rule';
import { columnName } from '../../support/figure-names';
import { judgeEquations } from '../../support/judge-equations';

/** R01, printed in the note cell of table 3: new + carried over = results + carried forward, per column. */
export const requestsBalance = defineRule({
  id: 'arithmetic/requests-balance',
  code: 'T3-01',
  version: 1,
  title: '申请收支平衡',
  severity: 'error',
  basis: {
    text: '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号；2019、2020 年度为国办公开办函〔2019〕60号，表注相同）第三部分表注：第一项加第二项之和，等于第三项加第四项之和',
    mark: 'A',
  },
  decides: '逐列核对：本年新收＋上年结转＝办理结果总计＋结转下年度。四格有一格不是数字的，该列不作判断。',
  remedy: '对照申请登记台账，逐列核对新收、上年结转、办理结果总计和结转下年度四个数，改正填错的一格。',
  messages: {
    unequal: '{column}列：第一项加第二项之和为 {left}，第三项总计加第四项之和为 {right}，差 {difference}',
  },
  judgesSums: true,
  check: (report) =>
    judgeEquations(report, 'requestsBalance', 'requests', ({ equation }) => ({
      column: columnName(report.format, equation.key.split('.').at(-1) ?? ''),
    })),
});
