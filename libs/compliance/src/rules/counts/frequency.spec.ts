import { withCount, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { frequency } from './frequency';

const told = (text: string, quote: string, value: number, unit: string, approx = false) =>
  reportFixture(withText(1, text), withCount(quote, value, { unit, approx }));

describeRule(frequency, {
  pass: [
    {
      name: 'twelve for every month',
      report: told('每月发布政策解读，全年发出解读12篇。', '全年发出解读12篇', 12, '篇'),
    },
    {
      name: 'more than needed for every week',
      report: told('坚持每周更新工作动态，全年发布动态63条。', '全年发布动态63条', 63, '条'),
    },
    {
      name: 'an approximate number that is enough',
      report: told('每季度编发公开简报，全年共编发简报10余期。', '全年共编发简报10余期', 10, '期', true),
    },
  ],
  fail: [
    {
      name: 'eleven for every month',
      report: told('按照上级相关要求，每月发布政府政策解读，全年发出解读11篇。', '全年发出解读11篇', 11, '篇'),
      message: 'tooFew',
      sentence:
        '写“每月发布政府政策解读”，全年却只有 11 篇，少于 12：按照上级相关要求，每月发布政府政策解读，全年发出解读11篇。',
      evidence: [
        {
          quote: '按照上级相关要求，每月发布政府政策解读，全年发出解读11篇。',
          expected: 12,
          actual: 11,
          place: expect.objectContaining({ block: 3, offset: 0 }),
        },
      ],
    },
    {
      name: 'three trainings for every quarter',
      report: told('每季度开展业务培训，2023年共举办培训3次。', '2023年共举办培训3次', 3, '次'),
      message: 'tooFew',
      sentence: '写“每季度开展业务培训”，全年却只有 3 次，少于 4：每季度开展业务培训，2023年共举办培训3次。',
      evidence: [{ expected: 4, actual: 3 }],
    },
  ],
  notApplicable: [
    { name: 'no claim', report: told('全年发出解读11篇。', '全年发出解读11篇', 11, '篇') },
    {
      name: 'a number about another thing',
      report: told('每月开展政务公开自查，全年发出解读11篇。', '全年发出解读11篇', 11, '篇'),
    },
    {
      name: 'a number of another kind of information',
      report: told('每月公开党务信息，全年公开财政预算信息4条。', '全年公开财政预算信息4条', 4, '条'),
    },
    {
      name: 'a plan',
      report: told('下一步将每月发布政策解读，本年共发布解读5篇。', '本年共发布解读5篇', 5, '篇'),
    },
    {
      name: 'a beginning within the year',
      report: told('自6月起每月发布政策解读，全年发布解读7篇。', '全年发布解读7篇', 7, '篇'),
    },
    {
      name: 'a number before the claim',
      report: told('全年发布解读5篇，每月发布政策解读提醒。', '全年发布解读5篇', 5, '篇'),
    },
    {
      name: 'a number in the next sentence',
      report: told('每月更新公示栏。全年张贴公示5期。', '全年张贴公示5期', 5, '期'),
    },
    {
      name: 'how often within the month',
      report: told('每月发布政策解读2篇。', '每月发布政策解读2篇', 2, '篇'),
    },
  ],
  undetermined: [
    {
      name: 'an approximate number',
      report: told('每月发布政策解读，全年发出解读10余篇。', '全年发出解读10余篇', 10, '篇', true),
      reason: '全年数量“10篇”是约数',
    },
  ],
});
