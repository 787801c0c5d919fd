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
  pass: [
    { name: 'a report of the last day', obligation: { ...duty, publishedOn: '2026-01-31' } },
    {
      name: 'a report filed and published in time',
      obligation: { ...duty, publishedOn: '2026-01-31', receivedOn: '2026-01-20' },
    },
    {
      name: 'a report within the grace for days off',
      obligation: { ...duty, deadline: '2026-02-02', statutoryDeadline: '2026-01-31' },
    },
  ],
  fail: [
    {
      name: 'a report after the grace',
      obligation: {
        ...duty,
        deadline: '2026-02-02',
        statutoryDeadline: '2026-01-31',
        publishedOn: '2026-02-03',
      },
      message: 'late',
      sentence: '2026年2月3日公布，苏木乡镇的截止日期为2026年2月2日（2026年1月31日遇休息日顺延），逾期 1 天',
      evidence: [{ expected: '2026-02-02', actual: '2026-02-03' }],
    },
    {
      name: 'a report published in time but filed late',
      obligation: { ...duty, unitClass: 'department', publishedOn: '2026-01-31', receivedOn: '2026-02-05' },
      message: 'filedLate',
      sentence: '2026年2月5日报送，政府部门的截止日期为2026年1月31日，逾期 5 天',
      evidence: [{ expected: '2026-01-31', actual: '2026-02-05' }],
    },
    {
      name: 'a report filed late of which nobody knows when it was published',
      obligation: { ...duty, publishedOn: null, receivedOn: '2026-02-05' },
      message: 'filedLate',
      sentence: '2026年2月5日报送，苏木乡镇的截止日期为2026年1月31日，逾期 5 天',
      evidence: [{}],
    },
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
    {
      name: 'a unit that was let off',
      obligation: { ...duty, exemption: '当年成立，没有完整的报告年度' },
      reason: '本单位当年免报：当年成立，没有完整的报告年度',
    },
    { name: 'a report not received', obligation: { ...duty, received: false, publishedOn: null } },
  ],
  undetermined: [
    { name: 'an unknown date', obligation: { ...duty, publishedOn: null }, reason: '公布日期不明', fault: 'open' },
    {
      name: 'a report filed in time, published nobody knows when',
      obligation: { ...duty, publishedOn: null, receivedOn: '2026-01-05' },
      reason: '按时报送，公布日期不明',
    },
    { name: 'an unknown deadline', obligation: { ...duty, deadline: null } },
  ],
});
