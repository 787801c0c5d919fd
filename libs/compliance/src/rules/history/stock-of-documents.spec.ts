import { withFigures } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture, withYear } from '../../testing/report-fixture';
import { stockOfDocuments } from './stock-of-documents';

const previous = reportFixture(withYear(2022), withFigures({ 'proactive.normativeDocs.inForce': 597 }));
const documents = (issued: number, repealed: number, inForce: number) =>
  withFigures({
    'proactive.normativeDocs.issued': issued,
    'proactive.normativeDocs.repealed': repealed,
    'proactive.normativeDocs.inForce': inForce,
  });

describeRule(stockOfDocuments, {
  pass: [
    { name: 'a stock that adds up', report: reportFixture(documents(50, 227, 420)), context: { previous } },
    {
      name: 'a row that does not apply beside one that adds up',
      report: reportFixture(
        documents(50, 227, 420),
        withFigures({ 'proactive.rules.issued': 'slash', 'proactive.rules.repealed': 'slash' }),
        withFigures({ 'proactive.rules.inForce': 'dash' }),
      ),
      context: { previous },
    },
  ],
  fail: [
    {
      name: 'a stock that does not, with the four cells',
      report: reportFixture(documents(50, 227, 425)),
      context: { previous },
      message: 'unequal',
      sentence: '行政规范性文件：上年现行有效 597＋本年制发 50－本年废止 227＝420，本年现行有效填 425，差 5',
      evidence: [
        { figure: null, actual: 597, side: 'left' },
        { figure: 'proactive.normativeDocs.issued', actual: 50, side: 'left' },
        { figure: 'proactive.normativeDocs.repealed', actual: 227, side: 'left' },
        { figure: 'proactive.normativeDocs.inForce', actual: 425, expected: 420, side: 'right' },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'the first year of the form: all that is public is not all that is in force',
      report: reportFixture(withYear(2021), documents(1, 0, 9)),
      context: { previous: reportFixture(withYear(2020, 'F2019')) },
      reason: '两年不都用 2021 年格式，文件件数的口径不同',
    },
  ],
  undetermined: [
    {
      name: 'a slash',
      report: reportFixture(documents(50, 227, 420), withFigures({ 'proactive.rules.inForce': 'slash' })),
      context: { previous },
      fault: 'open',
    },
  ],
});
