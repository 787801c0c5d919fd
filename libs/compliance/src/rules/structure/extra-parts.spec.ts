import { withExtraPart, withFields } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { extraParts } from './extra-parts';

describeRule(extraParts, {
  pass: [{ name: 'the six parts', report: reportFixture() }],
  fail: [
    {
      name: 'a seventh part',
      report: reportFixture(withExtraPart(6, '七、下一步工作打算', '继续努力。')),
      message: 'extra',
      sentence: '六个部分之外另有 1 个部分：“七、下一步工作打算”',
      evidence: [{ actual: '七、下一步工作打算', place: expect.objectContaining({ quote: '七、下一步工作打算' }) }],
    },
  ],
  notApplicable: [{ name: 'a report before 2019', report: reportFixture(withFields({ format: 'F2008' })) }],
  undetermined: [{ name: 'no part recognised', report: reportFixture(withFields({ sections: [] })), fault: 'open' }],
});
