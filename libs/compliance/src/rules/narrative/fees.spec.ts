import type { FeeStatement } from '@gongkai/domain';
import { withFields, withFigures, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { type Change, reportFixture } from '../../testing/report-fixture';
import { fees } from './fees';

const stated = (more: Partial<FeeStatement>, ...changes: Change[]) =>
  reportFixture(
    withFields({
      fees: {
        notices: null,
        notified: null,
        received: null,
        none: false,
        quote: '本年度收取信息处理费。',
        place: null,
        ...more,
      },
    }),
    ...changes,
  );
const requests = withFigures({ 'requests.newRequests.total': 3, 'requests.resultsTotal.total': 3 });
const overdue = withFigures({ 'requests.otherHandling.feeOverdue.total': 1 });

describeRule(fees, {
  pass: [
    { name: 'no fees and none overdue', report: reportFixture() },
    { name: 'a fee by the tariff', report: stated({ notices: 1, notified: 420, received: 420 }, requests) },
    {
      name: 'a notice that was not paid',
      report: stated({ notices: 1, notified: 200, received: 0 }, requests, overdue),
    },
  ],
  fail: [
    {
      name: 'no notice in words, one overdue in the table',
      report: stated({ none: true, quote: '本年度没有发出收费通知。' }, requests, overdue),
      message: 'denied',
      sentence: '第六部分写“本年度没有发出收费通知。”，第三部分“申请人逾期未按收费通知要求缴纳费用”却有 1 件',
      evidence: [
        { actual: 0, expected: 1 },
        { figure: 'requests.otherHandling.feeOverdue.total', actual: 1 },
      ],
    },
    {
      name: 'nothing received in words, which does not explain the overdue one',
      report: stated({ none: true, quote: '本年度未收取信息处理费。' }, requests, overdue),
      message: 'unreported',
      sentence:
        '第三部分“申请人逾期未按收费通知要求缴纳费用”有 1 件，第六部分却没有说明发出收费通知的情况：本年度未收取信息处理费。',
      evidence: [{}, {}],
    },
    {
      name: 'a fee without any request',
      report: stated({ received: 420 }),
      message: 'withoutRequests',
      sentence: '第六部分写收费 420 元，第三部分本年新收和上年结转却都是 0',
      evidence: [{ actual: 420 }, { actual: 0 }, { actual: 0 }],
    },
    {
      name: 'an amount that no tariff gives',
      report: stated({ notices: 1, notified: 425, received: 425 }, requests),
      message: 'notTens',
      sentence: '信息处理费 425 元不是 10 元的整数倍，与收费标准不符',
      evidence: [{ actual: 425 }],
    },
  ],
  notApplicable: [
    {
      name: 'a part six that says nothing of fees',
      report: reportFixture(withText(6, '无。')),
      reason: '第六部分没有说明信息处理费',
    },
    { name: 'a form without the tables', report: reportFixture(withFields({ format: 'F2008' })) },
  ],
  undetermined: [
    {
      name: 'a blank number of overdue fees',
      report: stated(
        { none: true, quote: '没有发出收费通知。' },
        withFigures({
          'requests.otherHandling.feeOverdue.total': 'blank',
          'requests.otherHandling.feeOverdue.naturalPerson': 'blank',
        }),
      ),
      reason: '“逾期未缴费”总计没有数字，不能核对',
    },
    {
      name: 'an unknown number of requests',
      report: stated(
        { received: 420 },
        withFigures({ 'requests.newRequests.total': 'unreadable', 'requests.otherHandling.feeOverdue.total': 1 }),
      ),
    },
  ],
});
