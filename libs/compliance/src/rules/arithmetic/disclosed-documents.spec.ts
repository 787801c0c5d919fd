import { withFigures } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture, withYear } from '../../testing/report-fixture';
import { disclosedDocuments } from './disclosed-documents';

const documents = (made: number, disclosed: number, totalDisclosed: number) =>
  withFigures({
    'proactive19.normativeDocs.made': made,
    'proactive19.normativeDocs.disclosed': disclosed,
    'proactive19.normativeDocs.totalDisclosed': totalDisclosed,
  });
const report = (...changes: Parameters<typeof reportFixture>) => reportFixture(withYear(2020, 'F2019'), ...changes);

describeRule(disclosedDocuments, {
  pass: [{ name: 'older documents opened this year', report: report(documents(1, 5, 5)) }],
  fail: [
    {
      name: 'more opened this year than are open',
      report: report(documents(5, 5, 2)),
      message: 'fewer',
      sentence: '规范性文件：本年新公开 5 件，对外公开总数量只填 2 件',
      evidence: [
        { figure: 'proactive19.normativeDocs.totalDisclosed', actual: 2 },
        { figure: 'proactive19.normativeDocs.disclosed', actual: 5 },
      ],
    },
  ],
  notApplicable: [{ name: 'the form of 2021', report: reportFixture() }],
  undetermined: [
    { name: 'a blank', report: report(withFigures({ 'proactive19.rules.disclosed': 'blank' })), fault: 'open' },
  ],
});
