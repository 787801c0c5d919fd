import { withFigure } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture, withYear } from '../../testing/report-fixture';
import { pendingCases } from './pending-cases';

const previous = reportFixture(withYear(2022), withFigure('litigationDirect.pending', 4));

describeRule(pendingCases, {
  pass: [
    {
      name: 'as many cases as were pending',
      report: reportFixture(withFigure('litigationDirect.total', 4)),
      context: { previous },
    },
  ],
  fail: [
    {
      name: 'fewer cases than were pending',
      report: reportFixture(withFigure('litigationDirect.total', 3)),
      context: { previous },
      message: 'fewer',
      sentence: '行政诉讼 未经复议直接起诉：2022年尚未审结 4 件，本年总计只有 3 件',
      evidence: [
        { figure: null, actual: 4 },
        { figure: 'litigationDirect.total', actual: 3 },
      ],
    },
  ],
  notApplicable: [{ name: 'a unit without an earlier report', report: reportFixture() }],
  undetermined: [
    {
      name: 'a blank total',
      report: reportFixture(withFigure('litigationDirect.total', 'blank')),
      context: { previous },
    },
  ],
});
