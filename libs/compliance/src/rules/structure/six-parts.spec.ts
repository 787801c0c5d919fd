import { withFields, withLostTables, withMessage, withoutParts, withTable } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { type Change, reportFixture } from '../../testing/report-fixture';
import { sixParts } from './six-parts';

const swapped: Change = (report) => {
  const [first, second, third, ...rest] = report.sections;
  return { ...report, sections: [first, third, second, ...rest].flatMap((section) => section ?? []) };
};

const renamed: Change = (report) => ({
  ...report,
  sections: report.sections.map((section) =>
    section.number === 5 ? { ...section, canonical: false, heading: '五、存在问题及改进情况' } : section,
  ),
});

const extra: Change = (report) => ({
  ...report,
  sections: report.sections.flatMap((section) =>
    section.number === 6 ? [section, { ...section, number: null, heading: '附件' }] : [section],
  ),
});

describeRule(sixParts, {
  pass: [
    { name: 'six parts in order', report: reportFixture() },
    { name: 'an alias and an extra part', report: reportFixture(renamed, extra) },
    { name: 'the form of 2019, which has the same parts', report: reportFixture(withFields({ format: 'F2019' })) },
  ],
  fail: [
    {
      name: 'missing parts',
      report: reportFixture(withoutParts(5, 6)),
      message: 'missing',
      sentence: '缺少 2 个部分：“五、存在的主要问题及改进情况”、“六、其他需要报告的事项”',
      evidence: [{ expected: '五、存在的主要问题及改进情况' }, { expected: '六、其他需要报告的事项' }],
    },
    {
      name: 'a missing part although a tag was swallowed in the header',
      report: reportFixture(
        withoutParts(6),
        withMessage('tag-swallowed', '尖括号中的文字丢失', {
          page: null,
          table: null,
          row: null,
          column: null,
          quote: '关于印发的通知',
          block: 1,
        }),
      ),
      message: 'missing',
      sentence: '缺少 1 个部分：“六、其他需要报告的事项”',
      evidence: [{}],
    },
    {
      name: 'parts in another order',
      report: reportFixture(swapped),
      message: 'order',
      sentence: '部分的顺序不对：第一部分、第三部分、第二部分、第四部分、第五部分、第六部分',
      evidence: [
        {},
        {
          actual: '三、收到和处理政府信息公开申请情况',
          expected: '二、主动公开政府信息情况',
          place: expect.objectContaining({ quote: '三、收到和处理政府信息公开申请情况' }),
        },
        {},
        {},
        {},
        {},
      ],
    },
  ],
  notApplicable: [{ name: 'a report before 2019', report: reportFixture(withFields({ format: 'F2014' })) }],
  undetermined: [
    {
      name: 'a file that breaks off in the middle of a table',
      report: reportFixture(
        withoutParts(4, 5, 6),
        withTable('requests', { found: 'sequence', missingRows: ['resultsTotal', 'carriedForward'] }),
        withLostTables('none', 'review'),
      ),
      reason: '文件在第三部分表格处中断，可能不完整',
      fault: 'open',
    },
    {
      name: 'headings whose numbering was lost in reading',
      report: reportFixture(withoutParts(5), withMessage('numbering-lost', '自动编号没有读到')),
      fault: 'reading',
    },
    {
      name: 'a tag swallowed nobody knows where',
      report: reportFixture(withoutParts(5), withMessage('tag-swallowed', '尖括号中的文字丢失')),
      fault: 'reading',
    },
  ],
});
