import { withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { droppedName } from './dropped-name';

const of = (...text: string[]) => reportFixture(withText(1, ...text));

describeRule(droppedName, {
  pass: [
    { name: 'sentences with their subject', report: of('我镇持续畅通渠道。青山镇没有收到申请。本镇认真贯彻条例。') },
    { name: 'words that begin alike', report: of('我国持续推进公开。乡村建设有序。局部地区已覆盖。我们坚持公开。') },
    { name: 'a bare 苏木 behind a year', report: of('2023年度苏木未收到依申请公开事项。') },
    { name: 'the words inside a sentence', report: of('由于乡没有专职人员，工作仍待加强。') },
  ],
  fail: [
    {
      name: 'the kind of unit alone',
      report: of('（二）依申请公开。乡没有收到申请。'),
      message: 'dropped',
      sentence: '句首漏掉单位名称（1 处，“乡没有”）：乡没有收到申请。',
      evidence: [{ actual: '乡没有', place: expect.objectContaining({ offset: 9 }) }],
    },
    {
      name: 'a bare 我, behind a year',
      report: of('2023年，我持续畅通受理渠道。'),
      message: 'dropped',
      sentence: '句首漏掉单位名称（1 处，“我持续”）：2023年，我持续畅通受理渠道。',
      evidence: [{ actual: '我持续' }],
    },
  ],
  notApplicable: 'never',
  undetermined: 'never',
});
