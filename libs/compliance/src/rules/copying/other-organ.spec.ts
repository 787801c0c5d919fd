import { contextOf } from '../../context';
import { withFields, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { rosterFixture } from '../../testing/roster-fixture';
import { otherOrgan } from './other-organ';

const roster = rosterFixture({
  others: [
    { name: '示例旗柳河镇人民政府', aliases: ['柳河镇'], phone: null },
    { name: '示例旗财政局', aliases: [], phone: null },
  ],
});
const of = (...text: string[]) => ({ report: reportFixture(withText(1, ...text)), context: { roster } });
const street = (...text: string[]) => ({
  report: reportFixture(withFields({ unit: '示例市新河区东湖街道办事处' }), withText(1, ...text)),
});

describeRule(otherOrgan, {
  pass: [
    { name: 'a text about the unit itself', ...of('2023年，青山镇主动公开政府信息85条，未收到申请。') },
    { name: 'others met on the way', ...of('我镇与柳河镇联合开展宣传，转发示例旗财政局发布的公告12条。') },
    { name: 'another unit beside the own name', ...of('青山镇、柳河镇收到的申请由旗政务服务局统一受理。') },
    { name: 'another unit whose paper this one passed on', ...of('示例旗财政局制发的补贴方案由我镇转发，公开3次。') },
    {
      name: 'applications for review that the superior received',
      ...of('县人民政府收到的行政复议申请3件，均已维持。市政府收到申请2件，均以我镇为被申请人。'),
    },
    { name: 'the superior as actor', ...of('示例旗公开发布政策汇编，我镇及时转发。') },
  ],
  fail: [
    {
      name: 'a sibling as the one who published',
      ...of('一、总体做法。', '2023年，柳河镇主动公开政府信息85条。柳河镇收到申请2件。'),
      message: 'unit',
      sentence: '把其他单位“柳河镇”写成行为主体（2 处）：2023年，柳河镇主动公开政府信息85条。',
      evidence: [{ actual: '柳河镇', place: expect.objectContaining({ offset: 6 }) }, { actual: '柳河镇' }],
    },
    {
      name: 'the city’s office as receiver of requests in a street’s report',
      ...street('2021年，市政府及市政府办公室共收到政府信息公开申请12件。'),
      message: 'receiver',
      sentence:
        '把“市政府及市政府办公室”写成收到申请的机关（1 处）：2021年，市政府及市政府办公室共收到政府信息公开申请12件。',
      evidence: [{ actual: '市政府及市政府办公室' }],
    },
  ],
  notApplicable: 'never',
  undetermined: 'never',
});

describe('CPY-02 without a roster', () => {
  it('says that only the receiver of requests was looked at', () => {
    const { report } = street('我街道收到申请2件。');
    expect(otherOrgan.check(report, contextOf({}), {})).toEqual({
      outcome: 'pass',
      note: '没有单位名册，只核对了由谁收到申请',
    });
  });
});
