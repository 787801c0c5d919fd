import type { Obligation } from '../../context';
import { describeRule } from '../../testing/describe-rule';
import { latePublication } from './late-publication';

const duty: Obligation = {
  year: 2025,
  unitClass: 'town',
  due: true,
  deadline: '2026-01-31',
  received: true,
  publishedOn: '2026-02-02',
  asOf: '2026-03-01',
};

describeRule(latePublication, {
  pass: [{ name: 'a report of the last day', obligation: { ...duty, publishedOn: '2026-01-31' } }],
  fail: [
    {
      name: 'a report two days late',
      obligation: duty,
      message: 'late',
      sentence: '2026年2月2日公布，苏木乡镇的截止日期为2026年1月31日，逾期 2 天',
      evidence: [{ expected: '2026-01-31', actual: '2026-02-02' }],
    },
  ],
  notApplicable: [
    { name: 'a unit without duty', obligation: { ...duty, due: false } },
    { name: 'a report not received', obligation: { ...duty, received: false, publishedOn: null } },
  ],
  undetermined: [
    { name: 'an unknown date', obligation: { ...duty, publishedOn: null }, reason: '公布日期不明', fault: 'open' },
    { name: 'an unknown deadline', obligation: { ...duty, deadline: null } },
  ],
});
