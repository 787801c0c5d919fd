import { withFields } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { namedContact } from './named-contact';

const of = (text: string) => reportFixture(withFields({ preamble: { text, place: null } }));

describeRule(namedContact, {
  pass: [
    { name: 'an office', report: of('请与青山镇党政办公室联系（联系人：党政办公室，电话：0900-5551234）。') },
    { name: 'the telephone of the contact', report: of('联系人手机、电话：0900-5551234。') },
    { name: 'a telephone alone', report: of('联系电话：0900-5551234。') },
    { name: 'a person without a telephone', report: of('联系人：李文明。') },
  ],
  fail: [
    {
      name: 'a person with a telephone, the name hidden',
      report: of('如有疑问请联系。联系人：李文明，电话：0900-5551234。'),
      message: 'named',
      sentence: '开头部分公布了联系人姓名：联系人：李**，电话：0900-5551234。',
      evidence: [{ actual: '李**', quote: '联系人：李**，电话：0900-5551234。' }],
    },
    {
      name: 'a long Mongolian name',
      report: of('联系人：乌云其木格 0900-5551234'),
      message: 'named',
      sentence: '开头部分公布了联系人姓名：联系人：乌**** 0900-5551234',
      evidence: [{}],
    },
  ],
  notApplicable: [{ name: 'a report without a header', report: of('') }],
  undetermined: 'never',
});
