import { withFigures } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { type Change, reportFixture } from '../../testing/report-fixture';
import { withTold } from '../../testing/told';
import { normativeDocuments } from './normative-documents';

/** 4 issued, 0 repealed, 32 in force. */
const told = (text: string, ...changes: Change[]) =>
  reportFixture(
    withTold(1, text),
    withFigures({ 'proactive.normativeDocs.issued': 4, 'proactive.normativeDocs.inForce': 32 }),
    ...changes,
  );

describeRule(normativeDocuments, {
  pass: [
    {
      name: 'each number as in the table',
      report: told('2023年制发行政规范性文件4件，废止0件，现行有效32件。'),
      note: '“2023年制发行政规范性文件4件”与本年制发（4）相符；“废止0件”与本年废止（0）相符；“现行有效32件”与现行有效（32）相符',
    },
    { name: 'those published, where they are those in force', report: told('主动公开规范性文件32件。') },
    { name: 'other documents repealed', report: told('印发规范性文件4件，废止失效文件14件。') },
    {
      name: 'other things done with documents',
      report: told('制发行政规范性文件4件，清理规范性文件120件，报送备案规范性文件9件。'),
    },
  ],
  fail: [
    {
      name: 'none in words, four and thirty-two in the table, under the year before (西柳镇 2023)',
      report: told('2022年，西柳镇人民政府办公室共制定规范性文件0件，废止规范性文件0件，现行有效的规范性文件0件。'),
      message: 'conflict',
      sentence: '文中写“西柳镇人民政府办公室共制定规范性文件0件”，表格为 本年制发 4，不相符',
      fails: 2,
      evidence: [{ actual: 0, expected: '4' }, { figure: 'proactive.normativeDocs.issued' }],
    },
    {
      name: 'a number that differs',
      report: told('全年印发行政规范性文件6件。'),
      message: 'conflict',
      sentence: '文中写“全年印发行政规范性文件6件”，表格为 本年制发 4，不相符',
      evidence: [{}, {}],
    },
  ],
  notApplicable: [
    { name: 'a text without them', report: told('规范政策文件管理。'), reason: '正文没有写规范性文件的数量' },
    { name: 'the year before beside this one', report: told('2022年制发行政规范性文件9件。') },
    { name: 'documents that were reviewed', report: told('合法性审核规范性文件12件。') },
    { name: 'explanations of documents', report: told('发布规范性文件解读12篇。') },
  ],
  undetermined: [
    {
      name: 'documents published, perhaps of other organs',
      report: told('主动公开行政规范性文件60件。'),
      reason: '“主动公开行政规范性文件60件”与表格不同：公开的文件可能包括以前年度或者其他机关制发的',
    },
    { name: 'those of the departments', report: told('各部门共制发行政规范性文件60件。') },
    {
      name: 'a blank cell',
      report: told('全年制发行政规范性文件6件。', withFigures({ 'proactive.normativeDocs.issued': 'blank' })),
      fault: 'open',
    },
  ],
});
