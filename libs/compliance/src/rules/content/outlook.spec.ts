import { withFields, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { outlook } from './outlook';

const told = (...paragraphs: string[]) => reportFixture(withText(1, ...paragraphs));

describeRule(outlook, {
  pass: [
    { name: 'what was done', report: reportFixture() },
    { name: 'systems in the present', report: told('我镇将政务公开纳入考核，为下一步工作打下基础。') },
    { name: 'words that only hold the characters', report: told('现就有关情况说明年度报告如下。') },
    { name: 'a document of next year', report: told('公开2024年高标准农田建设计划1条。') },
    { name: 'plans in part five', report: reportFixture(withText(5, '下一步将加强培训。')) },
  ],
  fail: [
    {
      name: 'what is to be done',
      report: told('我镇工作扎实。下一步我镇将持续推进。2024年，我镇将拓宽渠道。'),
      message: 'plans',
      sentence: '第一部分写了下一步打算（2 处）：下一步我镇将持续推进。',
      evidence: [
        { quote: '下一步我镇将持续推进。', place: expect.objectContaining({ block: 3, offset: 7 }) },
        { quote: '2024年，我镇将拓宽渠道。' },
      ],
    },
  ],
  notApplicable: [{ name: 'a report of the old time', report: reportFixture(withFields({ format: 'F2008' })) }],
  undetermined: [{ name: 'no words in part one', report: told(''), reason: '没有读到第一部分的文字' }],
});
