import { withFields, withPreamble, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { phone } from './phone';

const noContact = withFields({ contact: { phone: null, url: null, address: null, email: null } });
const period = '统计期限为2023年1月1日至2023年12月31日。';

describeRule(phone, {
  pass: [
    {
      name: 'a line to call without the word for telephone',
      report: reportFixture(noContact, withPreamble('如需了解详情，请拨打0837—2522001（工作日8:30—12:00）。')),
    },
    {
      name: 'a line in brackets behind the office',
      report: reportFixture(noContact, withPreamble('如有疑问，请与党政办公室联系（0837-2522001）。')),
    },
    { name: 'a telephone number in the opening', report: reportFixture() },
    {
      name: 'a malformed number, which another rule judges',
      report: reportFixture(noContact, withPreamble(`${period}联系电话：0478-36151`)),
    },
    {
      name: 'a number at the end of the report',
      report: reportFixture(noContact, withPreamble(period), withText(6, '如有疑问请联系我们，电话0478-3615188。')),
    },
  ],
  fail: [
    {
      name: 'no number anywhere',
      report: reportFixture(noContact, withPreamble(`${period}如有疑问，请与党政办公室联系。`)),
      message: 'missing',
      sentence: '没有写明示例旗青山镇人民政府的联系电话',
      evidence: [{ place: expect.objectContaining({ block: 1 }) }],
    },
  ],
  notApplicable: [{ name: 'a report before 2019', report: reportFixture(withFields({ format: 'F2008' })) }],
  undetermined: [
    {
      name: 'a copy that begins with the first part',
      report: reportFixture(noContact, withPreamble(), withFields({ title: null, titlePlace: null })),
      fault: 'open',
    },
  ],
});
