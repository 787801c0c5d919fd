import { withFields, withLostTables, withoutParts, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { problemsAndMeasures } from './problems-and-measures';

const five = (...paragraphs: string[]) => reportFixture(withText(5, ...paragraphs));

describeRule(problemsAndMeasures, {
  pass: [
    { name: 'problems and measures', report: reportFixture() },
    {
      name: 'a problem in other words behind its label',
      report: five('问题：公开数量少、公开意识弱。改进：加强学习，扩大公开范围。'),
    },
    { name: 'weak awareness', report: five('部分工作人员公开意识淡薄，认识有偏差。抓好教育引导。') },
    { name: 'a measure inside a problem', report: five('公开不够及时，还需进一步加强业务培训。') },
    { name: 'measures before their problems', report: five('通过加强培训，解决了更新不及时的问题；已增设公开栏2处。') },
    { name: 'two paragraphs', report: five('（一）存在问题', '栏目更新滞后。', '（二）改进情况', '已加强培训。') },
    {
      name: 'its halves as parts of their own',
      report: reportFixture(withText(5, '一是公开形式单一。'), (report) => {
        const at = report.sections.findIndex(({ number }) => number === 5);
        const [section] = report.sections.slice(at, at + 1);
        if (!section) return report;
        const text = '加强培训。';
        const paragraphs = section.paragraphs.map(({ place }) => ({ text, place }));
        const extra = { ...section, number: null, heading: '改进措施', text, paragraphs };
        return { ...report, sections: report.sections.toSpliced(at + 1, 0, extra) };
      }),
    },
  ],
  fail: [
    {
      name: 'measures without problems',
      report: five('我镇将继续加强政府信息公开工作。'),
      message: 'noProblem',
      sentence: '第五部分没有写存在的问题：我镇将继续加强政府信息公开工作。',
      evidence: [{ quote: '我镇将继续加强政府信息公开工作。', place: expect.objectContaining({ block: 42 }) }],
    },
    {
      name: 'problems behind what went well',
      report: five('2023年公开工作有序推进，但仍存在问题：一是答复精准度需提升；二是信息规范整理还不到位。'),
      message: 'noMeasure',
      sentence: '第五部分没有写改进措施：2023年公开工作有序推进，但仍存在问题：一是答复精准度需提升；二是信息规范整理…',
      evidence: [{}],
    },
    {
      name: 'nothing behind the label',
      report: five('存在问题：无。改进措施：继续加强公开。'),
      message: 'noProblem',
      sentence: '第五部分没有写存在的问题：存在问题：无。改进措施：继续加强公开。',
      evidence: [{}],
    },
    {
      name: 'a denial of problems',
      report: five('不存在问题。下一步继续做好公开工作。'),
      message: 'noProblem',
      sentence: '第五部分没有写存在的问题：不存在问题。下一步继续做好公开工作。',
      evidence: [{}],
    },
    {
      name: 'problems without measures',
      report: five('公开形式单一，更新不及时。'),
      message: 'noMeasure',
      sentence: '第五部分没有写改进措施：公开形式单一，更新不及时。',
      evidence: [{}],
    },
    {
      name: 'nothing',
      report: five('无。'),
      message: 'neither',
      sentence: '第五部分既没有写问题也没有写改进措施：无。',
      evidence: [{}],
    },
  ],
  notApplicable: [
    { name: 'an empty part', report: five(''), reason: '第五部分没有文字' },
    { name: 'the words of the template', report: five('（文字描述）'), reason: '第五部分只有模板的填写说明' },
    { name: 'a report of the old time', report: reportFixture(withFields({ format: 'F2008' })) },
  ],
  undetermined: [
    {
      name: 'a file that breaks off',
      report: reportFixture(withoutParts(4, 5, 6), withLostTables('none', 'requests')),
      fault: 'reading',
    },
    {
      name: 'a picture in it',
      report: reportFixture(withText(5, '无。'), (report) => ({
        ...report,
        sections: report.sections.map((section) => ({ ...section, hasPicture: section.number === 5 })),
      })),
    },
  ],
});
