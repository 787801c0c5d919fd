import { withFields, withFigures } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { FORM, reportFixture } from '../../testing/report-fixture';
import { requestsResultsTotal } from './requests-results-total';

const equation = FORM.equations.find(({ key }) => key === 'requestsResultsTotal.otherOrg');

describeRule(requestsResultsTotal, {
  pass: [
    {
      name: 'a column whose results add up',
      report: reportFixture(
        withFigures({
          'requests.granted.otherOrg': 2,
          'requests.denied.stateSecret.otherOrg': 1,
          'requests.resultsTotal.otherOrg': 3,
        }),
      ),
    },
  ],
  fail: [
    {
      name: 'a column whose results do not add up, with every row',
      report: reportFixture(withFigures({ 'requests.granted.otherOrg': 26, 'requests.resultsTotal.otherOrg': 20 })),
      message: 'unequal',
      sentence: '法人或其他组织—其他列：三（一）予以公开至（六）其他处理各行之和为 26，（七）总计填 20，差 6',
      evidence: [
        ...(equation?.left ?? []).map((figure) => ({ figure, side: 'left' as const })),
        { figure: 'requests.resultsTotal.otherOrg', side: 'right', actual: 20, expected: 26 },
      ],
    },
  ],
  notApplicable: [{ name: 'a form without tables', report: reportFixture(withFields({ format: 'F2014' })) }],
  undetermined: [
    {
      name: 'a row that the report does not have',
      report: reportFixture(withFigures({ 'requests.granted.otherOrg': 'missingCell' })),
      reason: '7 个等式中有 1 个不能核对：三（一）予以公开（法人或其他组织—其他）没有这一格',
      fault: 'open',
    },
  ],
});
