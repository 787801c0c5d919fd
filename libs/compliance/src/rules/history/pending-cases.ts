import { defineRule } from '../../define-rule';
import { columnName } from '../../support/figure-names';
import { settle } from '../../support/settle';
import { datedCell, datedEvidence, judgeNumbers, yearBefore } from '../../support/two-years';
import { fail, pass } from '../../verdicts';

const BLOCKS = ['review', 'litigationDirect', 'litigationAfterReview'];

/** R16: if pending cases are reported again, this year's total is at least last year's pending. Not established. */
export const pendingCases = defineRule({
  id: 'history/pending-cases',
  code: 'R16',
  version: 1,
  title: '上年尚未审结的案件在本年有着落',
  severity: 'info',
  basis: { text: '本系统提出，依据待确认：上年尚未审结的案件是否计入本年，格式没有说明', mark: 'C' },
  decides: '分三组核对：本年总计不少于上一年度报告的尚未审结。有一格不是数字的，该组不作判断。默认不启用。',
  remedy: '核对上年未结案件的办理结果；不重复计入本年的，不必修改。',
  messages: { fewer: '{block}：{lastYear}年尚未审结 {pending} 件，本年总计只有 {total} 件' },
  offByDefault: true,
  check: (report, context) => {
    const gate = yearBefore(report, context, 'review');
    if ('verdict' in gate) return gate.verdict;
    const { before } = gate;
    const verdicts = BLOCKS.map((block) => {
      const cells = [datedCell(before, `${block}.pending`), datedCell(report, `${block}.total`)];
      return judgeNumbers(report, cells, (pending = 0, total = 0) =>
        total >= pending
          ? pass
          : fail(
              'fewer',
              { block: columnName(report.format, block), lastYear: before.year ?? '上', pending, total },
              cells.map((cell) => datedEvidence(report, cell)),
            ),
      );
    });
    return settle(verdicts);
  },
});
