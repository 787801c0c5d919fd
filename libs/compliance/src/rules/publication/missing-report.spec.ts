import type { Obligation } from '../../context';
import { describeRule } from '../../testing/describe-rule';
import { missingReport } from './missing-report';

const duty: Obligation = {
  year: 2023,
  unitClass: 'town',
  due: true,
  deadline: '2024-01-31',
  received: false,
  publishedOn: null,
  asOf: '2024-03-01',
};

describeRule(missingReport, {
  pass: [{ name: 'a report received', obligation: { ...duty, received: true } }],
  fail: [
    {
      name: 'no report a month after the deadline (of a leap year)',
      obligation: duty,
      message: 'missing',
      sentence: '2023 年度报告应于2024年1月31日前公布，截至2024年3月1日未收到，逾期 30 天',
      evidence: [{ expected: '2024-01-31', actual: null, place: null }],
    },
  ],
  notApplicable: [
    { name: 'a unit without duty', obligation: { ...duty, due: false }, reason: '本单位当年没有报告义务' },
    {
      name: 'a unit that closed in the year',
      obligation: { ...duty, due: false, exemption: '2023 年已撤销' },
      reason: '本单位当年免报：2023 年已撤销',
    },
    { name: 'the day of the deadline', obligation: { ...duty, asOf: '2024-01-31' } },
  ],
  undetermined: [
    {
      name: 'an unknown deadline',
      obligation: { ...duty, deadline: null },
      reason: '报告年度或者截止日期不明',
      fault: 'open',
    },
  ],
});
