import { withFields, withFigures } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture, withYear } from '../../testing/report-fixture';
import { otherShare } from './other-share';

const applicants = (other: number, total: number) =>
  withFigures({ 'requests.newRequests.otherOrg': other, 'requests.newRequests.total': total });

describeRule(otherShare, {
  pass: [
    { name: 'half under 其他', report: reportFixture(applicants(6, 12)) },
    { name: 'all of a few', report: reportFixture(applicants(9, 9)) },
  ],
  fail: [
    {
      name: 'most applicants under 其他 where （六） is one row',
      report: reportFixture(
        applicants(8, 12),
        withFigures({ 'requests.otherHandling.other.total': 'missingCell', 'requests.resultsTotal.total': 'blank' }),
      ),
      message: 'most',
      sentence: '一、本年新收政府信息公开申请数量（法人或其他组织—其他） 8 件，占总计 12 件的 66.7%，超过 50%',
      evidence: [{}, {}],
    },
    {
      name: 'most applicants under 其他',
      report: reportFixture(applicants(8, 12)),
      message: 'most',
      sentence: '一、本年新收政府信息公开申请数量（法人或其他组织—其他） 8 件，占总计 12 件的 66.7%，超过 50%',
      evidence: [
        { figure: 'requests.newRequests.otherOrg', actual: 8 },
        { figure: 'requests.newRequests.total', actual: 12 },
      ],
    },
    {
      name: 'most applicants under 其他 in the form of 2019',
      report: reportFixture(withYear(2019, 'F2019'), applicants(11, 20)),
      message: 'most',
      sentence: '一、本年新收政府信息公开申请数量（法人或其他组织—其他） 11 件，占总计 20 件的 55%，超过 50%',
      evidence: [{}, {}],
    },
    {
      name: 'most results under 其他',
      report: reportFixture(
        withFigures({ 'requests.otherHandling.other.total': 10, 'requests.resultsTotal.total': 10 }),
      ),
      message: 'most',
      sentence: '三（六）其他处理 3.其他（总计） 10 件，占总计 10 件的 100%，超过 50%',
      evidence: [{}, {}],
    },
  ],
  notApplicable: [{ name: 'a form without tables', report: reportFixture(withFields({ format: 'F2008' })) }],
  undetermined: [
    { name: 'a blank total', report: reportFixture(withFigures({ 'requests.newRequests.total': 'blank' })) },
  ],
});
