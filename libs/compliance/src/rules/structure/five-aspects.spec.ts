import { withFields, withoutParts, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { fiveAspects } from './five-aspects';

const essay = withText(1, '2023年，我镇及时发布政府信息。', '如有事项，请拨打热线。');

describeRule(fiveAspects, {
  pass: [
    { name: 'the five sub-headings', report: reportFixture() },
    {
      name: 'the five aspects without sub-headings',
      report: reportFixture(
        withText(1, '全年主动公开信息12条，未收到公开申请，信息发布前经过审核，在门户网站开设专栏，年终纳入考核。'),
      ),
    },
    {
      name: 'aspects that the reading found under other words',
      report: reportFixture(
        essay,
        withFields({
          aspects: (['onRequest', 'management', 'platform', 'safeguards'] as const).map((aspect) => ({
            aspect,
            heading: '',
            canonical: false,
            place: null,
          })),
        }),
      ),
    },
  ],
  fail: [
    {
      name: 'an essay about publishing alone',
      report: reportFixture(essay),
      message: 'missing',
      sentence: '总体情况缺少 4 个方面：依申请公开、政府信息管理、政府信息公开平台建设、监督保障',
      evidence: [
        { expected: '依申请公开', place: expect.objectContaining({ block: 2 }) },
        { expected: '政府信息管理' },
        { expected: '政府信息公开平台建设' },
        { expected: '监督保障' },
      ],
    },
  ],
  notApplicable: [{ name: 'a report of 2019', report: reportFixture(withFields({ format: 'F2019' })) }],
  undetermined: [
    { name: 'no part one', report: reportFixture(withoutParts(1)), fault: 'open' },
    { name: 'a file that breaks off in part one', report: reportFixture(essay, withoutParts(2, 3, 4, 5, 6)) },
    { name: 'a part one without text', report: reportFixture(withText(1)) },
  ],
});
