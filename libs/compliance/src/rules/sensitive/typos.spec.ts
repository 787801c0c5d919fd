import { withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { typos } from './typos';

const of = (...text: string[]) => reportFixture(withText(1, ...text));

describeRule(typos, {
  pass: [
    { name: 'right words', report: of('截至2023年12月底，建立台账，提高对公开工作的认识，部署到位。') },
    {
      name: 'words that only look wrong',
      report: of('截止日期为月底，截止时间顺延；前提对各方公平；公开公示；身份认证；了了分明。'),
    },
  ],
  fail: [
    {
      name: '截止 for 截至, all places in one finding',
      report: of('截止12月底，共有0件。截止2023年底，发布341条。'),
      message: 'typo',
      sentence: '“截止”应为“截至”（2 处）：截止12月底，共有0件。',
      evidence: [
        { actual: '截止', expected: '截至', place: expect.objectContaining({ offset: 0 }) },
        { place: expect.objectContaining({ offset: 12 }) },
      ],
    },
    {
      name: 'a letter left out, and another wrong word in a finding of its own',
      report: of('进一步提对政府信息公开工作重要性的认识，建立台帐。'),
      message: 'typo',
      sentence: '“提对”应为“提高对”（1 处）：进一步提对政府信息公开工作重要性的认识，建立台帐。',
      evidence: [{ actual: '提对' }],
      fails: 2,
    },
  ],
  notApplicable: 'never',
  undetermined: 'never',
});
