import { withFields, withFigures, withMessage } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { requestsBounds } from './requests-bounds';

const handled = withFigures({ 'requests.granted.enterprise': 2, 'requests.resultsTotal.enterprise': 2 });

describeRule(requestsBounds, {
  pass: [
    { name: 'an empty year', report: reportFixture() },
    {
      name: 'requests of which some are carried forward',
      report: reportFixture(
        withFigures({ 'requests.newRequests.enterprise': 2, 'requests.carriedForward.enterprise': 2 }),
      ),
    },
  ],
  fail: [
    {
      name: 'results without any request',
      report: reportFixture(handled),
      message: 'handledWithoutRequest',
      sentence:
        '商业企业列：新收和上年结转都为 0，却有 2 格不为 0：三（一）予以公开（商业企业）填 2、三（七）总计（商业企业）填 2',
      evidence: [
        { figure: 'requests.newRequests.enterprise', side: 'left', actual: 0 },
        { figure: 'requests.carriedOver.enterprise', side: 'left', actual: 0 },
        { figure: 'requests.granted.enterprise', side: 'right', actual: 2, expected: 0 },
        { figure: 'requests.resultsTotal.enterprise', side: 'right', actual: 2, expected: 0 },
      ],
    },
    {
      name: 'more carried forward than was there',
      report: reportFixture(withFigures({ 'requests.newRequests.total': 3, 'requests.carriedForward.total': 5 })),
      message: 'forwardExceeds',
      sentence: '总计列：新收和上年结转之和为 3，结转下年度填 5，多出 2',
      evidence: [{ actual: 3 }, { actual: 0 }, { figure: 'requests.carriedForward.total', actual: 5, expected: 3 }],
    },
  ],
  notApplicable: [{ name: 'a form without tables', report: reportFixture(withFields({ format: 'F2014' })) }],
  undetermined: [
    {
      name: 'a column whose receipts are blank',
      report: reportFixture(handled, withFigures({ 'requests.newRequests.enterprise': 'blank' })),
      fault: 'open',
    },
    {
      name: 'digits that ran together in reading',
      report: reportFixture(handled, withMessage('digits-fused', '两格数字连在一起')),
      fault: 'reading',
    },
  ],
});
