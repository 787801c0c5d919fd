import { withFields, withFigure, withFigures } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture, withYear } from '../../testing/report-fixture';
import { casesWithoutRequests } from './cases-without-requests';

const review = withFigures({ 'review.upheld': 2, 'review.total': 2 });
const none = reportFixture(withYear(2022));

describeRule(casesWithoutRequests, {
  pass: [
    { name: 'no case and no earlier report', report: reportFixture() },
    { name: 'cases beside requests', report: reportFixture(review, withFigure('requests.newRequests.total', 1)) },
    {
      name: 'cases after the requests of last year',
      report: reportFixture(review),
      context: { previous: reportFixture(withYear(2022), withFigure('requests.newRequests.total', 1)) },
    },
  ],
  fail: [
    {
      name: 'cases although there was no request in two years',
      report: reportFixture(review, withFigure('litigationDirect.total', 1)),
      context: { previous: none },
      message: 'noRequests',
      sentence: '复议、诉讼共 3 件，2023年和2022年却都没有收到申请',
      evidence: [
        { figure: 'review.total', actual: 2 },
        { figure: 'litigationDirect.total', actual: 1 },
        { figure: 'litigationAfterReview.total', actual: 0 },
        { figure: 'requests.newRequests.total', actual: 0 },
        { figure: 'requests.carriedOver.total', actual: 0 },
        { figure: null },
        { figure: null },
      ],
    },
  ],
  notApplicable: [{ name: 'a form without tables', report: reportFixture(withFields({ format: 'F2008' })) }],
  undetermined: [
    { name: 'cases, no request and no earlier report', report: reportFixture(review), fault: 'open' },
    {
      name: 'requests left blank last year',
      report: reportFixture(review),
      context: { previous: reportFixture(withYear(2022), withFigure('requests.newRequests.total', 'blank')) },
      reason: '2022年报告一、本年新收政府信息公开申请数量（总计）空白，不能比较',
    },
    { name: 'a total of cases left blank', report: reportFixture(withFigure('review.total', 'blank')), fault: 'open' },
  ],
});
