import { withFields, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { secrecyMarkers } from './secrecy-markers';

const of = (...text: string[]) => reportFixture(withText(1, ...text));

describeRule(secrecyMarkers, {
  pass: [
    {
      name: 'talk of secrecy',
      report: of('属于国家秘密的信息不公开，严守工作秘密、商业秘密，不得泄露内部资料，做好保密审查，涉密信息不公开。'),
    },
    { name: 'documents with ordinary numbers', report: of('按照〔2021〕30号和某某发〔2023〕5号执行。') },
  ],
  fail: [
    {
      name: 'a mark in a line of its own',
      report: of('秘密★一年', '全年公开12条。'),
      message: 'marked',
      sentence: '含有涉密或者内部标志“秘密★”：秘密★一年',
      evidence: [{ actual: '秘密★', place: expect.objectContaining({ block: 3, offset: 0 }) }],
    },
    {
      name: 'an internal paper',
      report: reportFixture(
        withFields({ preamble: { text: '内部资料，注意保存\n本报告根据条例编制。', place: null } }),
      ),
      message: 'marked',
      sentence: '含有涉密或者内部标志“内部资料，注意保存”：内部资料，注意保存\n本报告根据条例编制。',
      evidence: [{}],
    },
    {
      name: 'a number with 密 and a note against publication',
      report: of('依据某政密发〔2023〕7号（此件不公开）办理。'),
      message: 'marked',
      sentence:
        '含有涉密或者内部标志“依据某政密发〔2023〕7号”、“此件不公开”：依据某政密发〔2023〕7号（此件不公开）办理。',
      evidence: [{}, {}],
    },
  ],
  notApplicable: 'never',
  undetermined: 'never',
});
