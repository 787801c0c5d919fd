import { withFigures } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture, withYear } from '../../testing/report-fixture';
import { carriedOverColumns } from './carried-over-columns';

const previous = reportFixture(
  withYear(2022),
  withFigures({ 'requests.carriedForward.naturalPerson': 5, 'requests.carriedForward.total': 5 }),
);

describeRule(carriedOverColumns, {
  pass: [
    {
      name: 'columns that go on as they were, whatever the total says',
      report: reportFixture(withFigures({ 'requests.carriedOver.naturalPerson': 5, 'requests.carriedOver.total': 4 })),
      context: { previous },
    },
  ],
  fail: [
    {
      name: 'requests that changed their applicants over New Year',
      report: reportFixture(withFigures({ 'requests.carriedOver.otherOrg': 5, 'requests.carriedOver.total': 5 })),
      context: { previous },
      message: 'unequal',
      sentence: '法人或其他组织—其他列：2022年报告结转下年度 0 件，2023年报告上年结转填 5 件，差 5',
      fails: 2,
      evidence: [
        { figure: null, actual: 0, side: 'left' },
        { figure: 'requests.carriedOver.otherOrg', actual: 5, expected: 0, side: 'right' },
      ],
    },
  ],
  notApplicable: [{ name: 'a unit without an earlier report', report: reportFixture() }],
  undetermined: [
    {
      name: 'a blank column',
      report: reportFixture(
        withFigures({ 'requests.carriedOver.naturalPerson': 5, 'requests.carriedOver.enterprise': 'blank' }),
      ),
      context: { previous },
      reason: '二、上年结转政府信息公开申请数量（商业企业）空白，不能比较',
      fault: 'open',
    },
  ],
});
