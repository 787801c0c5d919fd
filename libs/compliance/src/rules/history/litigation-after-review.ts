import { defineRule } from '../../define-rule';
import { tableGate } from '../../support/judge-equations';
import { datedCell, datedEvidence, judgeNumbers, yearsBefore } from '../../support/two-years';
import { fail, open, pass } from '../../verdicts';

/** R15: a lawsuit after review needs a review. Weak: the review may be older than the reports at hand. */
export const litigationAfterReview = defineRule({
  id: 'history/litigation-after-review',
  code: 'R15',
  version: 1,
  title: '复议后起诉不超过历年复议',
  severity: 'info',
  basis: { text: '本系统提出，依据较弱：复议后起诉的案件应先有复议，但复议可能早于现有各年报告', mark: 'P' },
  decides: '复议后起诉总计不超过本年和现有以前各年行政复议总计之和。没有上一年度报告的不作判断。默认不启用。',
  remedy: '核对第四部分各组数字；复议早于现有报告的，作出说明。',
  messages: { exceeds: '复议后起诉 {litigation} 件，{from}年以来行政复议共 {reviews} 件' },
  offByDefault: true,
  check: (report, context) => {
    const gate = tableGate(report, 'review');
    if ('verdict' in gate) return gate.verdict;
    const years = yearsBefore(report, context);
    const litigation = datedCell(report, 'litigationAfterReview.total');
    const reviews = [report, ...years].map((of) => datedCell(of, 'review.total'));
    return judgeNumbers(report, [litigation, ...reviews], (after = 0, ...counts) => {
      const sum = counts.reduce((total, count) => total + count, 0);
      if (after <= sum) return pass;
      if (years.length === 0) return open('复议后起诉多于本年复议，又没有以前年度的报告可以比对');
      const from = years.at(-1)?.year ?? '';
      return fail('exceeds', { litigation: after, reviews: sum, from }, [
        datedEvidence(report, litigation, { side: 'left' }),
        ...reviews.map((cell) => datedEvidence(report, cell, { side: 'right' })),
      ]);
    });
  },
});
