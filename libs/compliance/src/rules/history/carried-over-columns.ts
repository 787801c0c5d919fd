import { APPLICANT_COLUMNS } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { columnName } from '../../support/figure-names';
import { settle } from '../../support/settle';
import { datedCell, datedEvidence, judgeNumbers, yearBefore } from '../../support/two-years';
import { fail, pass } from '../../verdicts';

/** R06 on the six columns of applicants. */
export const carriedOverColumns = defineRule({
  id: 'history/carried-over-columns',
  code: 'XY-02',
  version: 1,
  title: '上年结转与上一年度报告衔接（各类申请人）',
  severity: 'warning',
  basis: {
    text: '年度报告格式第三部分表格结构：上一年度“四、结转下年度继续办理”即本年度“二、上年结转”，各类申请人分列',
    mark: 'B',
  },
  decides:
    '分六类申请人核对：本年“上年结转”等于上一年度报告“结转下年度继续办理”。总计一列另行核对；有一格不是数字的，该列不作判断。',
  remedy: '核对结转申请的申请人类别，两年应归入同一类。',
  messages: {
    unequal: '{column}列：{lastYear}年报告结转下年度 {forward} 件，{year}年报告上年结转填 {over} 件，差 {difference}',
  },
  check: (report, context) => {
    const gate = yearBefore(report, context, 'requests');
    if ('verdict' in gate) return gate.verdict;
    const { before } = gate;
    const verdicts = APPLICANT_COLUMNS.map((column) => {
      const forwardCell = datedCell(before, `requests.carriedForward.${column}`);
      const overCell = datedCell(report, `requests.carriedOver.${column}`);
      return judgeNumbers(report, [forwardCell, overCell], (forward = 0, over = 0) =>
        forward === over
          ? pass
          : fail(
              'unequal',
              {
                column: columnName(report.format, column),
                lastYear: before.year ?? '上',
                year: report.year ?? '本',
                forward,
                over,
                difference: Math.abs(forward - over),
              },
              [
                datedEvidence(report, forwardCell, { side: 'left' }),
                datedEvidence(report, overCell, { side: 'right', expected: forward }),
              ],
            ),
      );
    });
    return settle(verdicts);
  },
});
