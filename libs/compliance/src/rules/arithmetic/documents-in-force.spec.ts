import { withFigures } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture, withYear } from '../../testing/report-fixture';
import { documentsInForce } from './documents-in-force';

const documents = (issued: number, repealed: number, inForce: number) =>
  withFigures({
    'proactive.normativeDocs.issued': issued,
    'proactive.normativeDocs.repealed': repealed,
    'proactive.normativeDocs.inForce': inForce,
  });
const previous = reportFixture(withYear(2022), documents(0, 0, 4));

describeRule(documentsInForce, {
  pass: [
    { name: 'what was issued and is in force', report: reportFixture(documents(3, 1, 2)) },
    { name: 'all repealed that there was', report: reportFixture(documents(1, 5, 0)), context: { previous } },
    { name: 'many repealed where nobody knows last year’s', report: reportFixture(documents(0, 50, 0)) },
  ],
  fail: [
    {
      name: 'more issued than are in force or repealed',
      report: reportFixture(documents(5, 1, 2)),
      message: 'lost',
      sentence: '行政规范性文件：本年制发 5 件，现行有效 2 件与本年废止 1 件合计还少 2 件',
      evidence: [
        { figure: 'proactive.normativeDocs.inForce', side: 'left' },
        { figure: 'proactive.normativeDocs.repealed', side: 'left' },
        { figure: 'proactive.normativeDocs.issued', side: 'right' },
      ],
    },
    {
      name: 'more repealed than there was',
      report: reportFixture(documents(1, 6, 0)),
      context: { previous },
      message: 'tooMany',
      sentence: '行政规范性文件：本年废止 6 件，上年现行有效 4 件与本年制发 1 件合计还少 1 件',
      evidence: [{ figure: null, actual: 4 }, {}, {}],
    },
  ],
  notApplicable: [
    {
      name: 'a table in which neither row is filled',
      report: reportFixture(
        withFigures(
          Object.fromEntries(
            ['rules', 'normativeDocs'].flatMap((row) =>
              ['issued', 'repealed', 'inForce'].map((column) => [`proactive.${row}.${column}`, 'slash' as const]),
            ),
          ),
        ),
      ),
      reason: '规章和行政规范性文件都没有填数',
    },
    { name: 'the form of 2019', report: reportFixture(withYear(2020, 'F2019')) },
  ],
  undetermined: [
    { name: 'a blank', report: reportFixture(withFigures({ 'proactive.rules.issued': 'blank' })), fault: 'open' },
  ],
});
