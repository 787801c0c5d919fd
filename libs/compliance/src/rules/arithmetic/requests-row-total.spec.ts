import { withFields, withFigures } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { requestsRowTotal } from './requests-row-total';

describeRule(requestsRowTotal, {
  pass: [
    {
      name: 'a row that adds up',
      report: reportFixture(withFigures({ 'requests.granted.enterprise': 2, 'requests.granted.total': 2 })),
    },
  ],
  fail: [
    {
      name: 'a total of 0 beside an applicant (as a real town reported)',
      report: reportFixture(withFigures({ 'requests.newRequests.legalServiceOrg': 1 })),
      message: 'unequal',
      sentence: '“一、本年新收政府信息公开申请数量”一行：六类申请人之和为 1，总计填 0，差 1',
      evidence: [
        { side: 'left', actual: 0 },
        { side: 'left', actual: 0 },
        { side: 'left', actual: 0 },
        { side: 'left', actual: 0 },
        { figure: 'requests.newRequests.legalServiceOrg', side: 'left', actual: 1, expected: null },
        { side: 'left', actual: 0 },
        { figure: 'requests.newRequests.total', side: 'right', actual: 0, expected: 1 },
      ],
    },
    {
      name: 'a row of a group, named with its group',
      report: reportFixture(withFigures({ 'requests.otherHandling.feeOverdue.total': 3 })),
      message: 'unequal',
      sentence: '“三（六）其他处理 2.逾期不缴费”一行：六类申请人之和为 0，总计填 3，差 3',
      evidence: [{}, {}, {}, {}, {}, {}, { actual: 3, expected: 0 }],
    },
  ],
  notApplicable: [{ name: 'a form without tables', report: reportFixture(withFields({ format: 'F2008' })) }],
  undetermined: [
    {
      name: 'a total left blank',
      report: reportFixture(withFigures({ 'requests.granted.total': 'blank', 'requests.granted.enterprise': 2 })),
      reason: '25 个等式中有 1 个不能核对：三（一）予以公开（总计）空白',
      fault: 'open',
    },
  ],
});
