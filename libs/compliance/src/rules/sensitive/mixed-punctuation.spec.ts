import { withFields, withMessage, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { mixedPunctuation } from './mixed-punctuation';

const full = '认真落实，明确责任，专人负责，定期检查，及时更新。健全制度，规范流程，畅通渠道，接受监督，确保实效。';
const of = (...text: string[]) => reportFixture(withText(1, full, ...text));

describeRule(mixedPunctuation, {
  pass: [
    { name: 'full-width signs', report: of('主要表现在：意识不强；按照“谁主管、谁负责”的原则办理！') },
    {
      name: 'addresses, times and numbers',
      report: of('网址http://www.yanshi.example，时间8:30，比例1:2，共1,208条，A,B两类。'),
    },
    { name: 'straight quotes where no others are used', report: of('推进"一网通办"改革。') },
    {
      name: 'lines of the website',
      report: reportFixture(
        withFields({ preamble: { text: '来源: 示例旗政府\n索引号: 甲', place: null } }),
        withText(1, full),
      ),
    },
    {
      name: 'brackets of a title that reading may have lost',
      report: reportFixture(withMessage('tag-swallowed', '标签'), withText(1, full, '关于印发<年度报告格式>的通知。')),
    },
  ],
  fail: [
    {
      name: 'half-width signs, a straight quote, brackets and a lost comma, once for all',
      report: of('主要表现在:意识不强;按照“谁主管、谁负责"的原则。', '根据《条例》） 《关于印发<格式>的通知》办理。'),
      message: 'mixed',
      sentence:
        '中文之间有 6 处标点混用（半角引号、半角尖括号、半角冒号、半角分号、缺顿号）：按照“谁主管、谁负责"的原则。',
      evidence: [
        { actual: '"', place: expect.objectContaining({ block: 4, offset: 21 }) },
        { actual: '<' },
        { actual: '>' },
        { actual: ':' },
        { actual: ';' },
        { actual: ' ' },
      ],
    },
  ],
  notApplicable: 'never',
  undetermined: [
    {
      name: 'a text whose signs are mostly half-width',
      report: of('公开,更新,解读,回应,培训,考核,评议,监督,问责。公开,更新,解读,回应,培训,考核,评议,监督,问责。'),
      reason: '全文半角标点很多，可能是转换所致',
      fault: 'reading',
    },
  ],
});
