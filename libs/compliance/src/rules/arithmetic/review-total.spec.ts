import { withFields, withFigures } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { reviewTotal } from './review-total';

describeRule(reviewTotal, {
  pass: [{ name: 'blocks that add up', report: reportFixture(withFigures({ 'review.upheld': 2, 'review.total': 2 })) }],
  fail: [
    {
      name: 'a block whose total is 0 although there are results',
      report: reportFixture(withFigures({ 'review.upheld': 10, 'review.corrected': 1 })),
      message: 'unequal',
      sentence: '行政复议：结果维持、结果纠正、其他结果、尚未审结之和为 11，总计填 0，差 11',
      evidence: [
        { figure: 'review.upheld', actual: 10 },
        { figure: 'review.corrected', actual: 1 },
        { figure: 'review.otherResult', actual: 0 },
        { figure: 'review.pending', actual: 0 },
        { figure: 'review.total', actual: 0, expected: 11, side: 'right' },
      ],
    },
    {
      name: 'a block of lawsuits, named in full',
      report: reportFixture(withFigures({ 'litigationAfterReview.total': 5 })),
      message: 'unequal',
      sentence: '行政诉讼 复议后起诉：结果维持、结果纠正、其他结果、尚未审结之和为 0，总计填 5，差 5',
      evidence: [{}, {}, {}, {}, { figure: 'litigationAfterReview.total' }],
    },
  ],
  notApplicable: [{ name: 'a form without tables', report: reportFixture(withFields({ format: 'F2014' })) }],
  undetermined: [
    {
      name: 'a slash in a block',
      report: reportFixture(withFigures({ 'litigationDirect.pending': 'slash' })),
      reason: '3 个等式中有 1 个不能核对：行政诉讼 未经复议直接起诉 尚未审结填“/”',
      fault: 'open',
    },
  ],
});
