import { withFields, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { replacementResidue } from './replacement-residue';

const of = (...text: string[]) => reportFixture(withFields({ unit: '示例旗白音苏木人民政府' }), withText(1, ...text));

describeRule(replacementResidue, {
  pass: [
    {
      name: 'the usual words',
      report: of('做好政府信息公开工作。我苏木信息公开工作有序。全苏木信息公开水平提高。本苏木信息公开制度健全。'),
    },
    {
      name: 'the proper name',
      report: of('白音苏木信息公开工作有序。白音苏木信息公开制度健全。白音苏木信息公开专人负责。'),
    },
    { name: 'names of columns', report: of('苏木信息公开栏、苏木信息公开专栏、苏木信息公开平台及时更新。') },
    { name: 'one slip', report: of('推进苏木信息公开工作。') },
  ],
  fail: [
    {
      name: 'the kind of unit where 政府 should stand, all over',
      report: of('开展苏木信息公开业务培训。', '将苏木信息公开列入考核，确保苏木信息公开取得实效。'),
      message: 'residue',
      sentence: '“苏木信息公开”出现 3 次，应为“政府信息公开”：开展苏木信息公开业务培训。',
      evidence: [
        { actual: '苏木信息公开', expected: '政府信息公开', place: expect.objectContaining({ offset: 2 }) },
        {},
        {},
      ],
    },
    {
      name: 'the name of the Regulation spoilt once',
      report: of('根据《中华人民共和国苏木信息公开条例》编制。'),
      message: 'residue',
      sentence:
        '“中华人民共和国苏木信息公开条例”出现 1 次，应为“中华人民共和国政府信息公开条例”：根据《中华人民共和国苏木信息公开条例》编制。',
      evidence: [{}],
    },
  ],
  notApplicable: 'never',
  undetermined: 'never',
});
