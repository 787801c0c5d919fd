import { withMessage, withPreamble } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { rosterFixture } from '../../testing/roster-fixture';
import { phoneFormat } from './phone-format';

const of = (number: string) => reportFixture(withPreamble(`如有疑问，请联系我们（电话：${number}）。`));

describeRule(phoneFormat, {
  pass: [
    { name: 'seven local digits', report: of('0482-6590001') },
    { name: 'eight local digits where nobody knows the custom', report: of('0482-65900014') },
    { name: 'a mobile number', report: of('13812345678') },
  ],
  fail: [
    {
      name: 'a digit too many for the league',
      report: of('0482-65900014'),
      context: { roster: rosterFixture({ areaCode: '0482', localDigits: 7 }) },
      message: 'malformed',
      sentence: '联系电话“0482-65900014”写法有误：本地号码应为 7 位，写了 8 位',
      evidence: [
        {
          actual: '0482-65900014',
          quote: '如有疑问，请联系我们（电话：0482-65900014）。',
          place: expect.objectContaining({ quote: '0482-65900014', offset: 14 }),
        },
      ],
    },
    {
      name: 'a number that no line has',
      report: of('0482-65900'),
      message: 'malformed',
      sentence: '联系电话“0482-65900”写法有误：本地号码应为 7 或 8 位，写了 5 位',
      evidence: [{}],
    },
  ],
  notApplicable: [{ name: 'no number', report: reportFixture(withPreamble('统计期限为全年。')) }],
  undetermined: [
    {
      name: 'a number where digits were lost',
      report: reportFixture(
        withPreamble('202311日起，电话：0482-65900'),
        withMessage('date-digits-fused', '202311日', {
          page: null,
          table: null,
          row: null,
          column: null,
          block: 1,
          quote: '202311日',
        }),
      ),
      fault: 'reading',
    },
  ],
});
