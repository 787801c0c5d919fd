import { withFields, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { oldRegulation } from './old-regulation';

const of = (year: number | null, text: string) => reportFixture(withFields({ year }), withText(1, text));

describeRule(oldRegulation, {
  pass: [
    { name: 'the Regulation in force', report: of(2023, '根据《条例》（国务院令第711号）编制。') },
    { name: 'history', report: of(2019, '2007年公布的《中华人民共和国政府信息公开条例》已于2019年修订。') },
    { name: 'a report of unknown year without it', report: of(null, '根据《条例》编制。') },
  ],
  fail: [
    {
      name: 'the number of the old one',
      report: of(2023, '根据《中华人民共和国政府信息公开条例》（国务院令第492号）编制。'),
      message: 'old',
      sentence:
        '2023 年度的报告引用旧条例（“国务院令第492号”）：根据《中华人民共和国政府信息公开条例》（国务院令第492号）编制。',
      evidence: [{ actual: '国务院令第492号', expected: '国务院令第711号' }],
    },
    {
      name: 'its year',
      report: of(2020, '认真执行2008年施行的《政府信息公开条例》。'),
      message: 'old',
      sentence:
        '2020 年度的报告引用旧条例（“2008年施行的《政府信息公开条例》”）：认真执行2008年施行的《政府信息公开条例》。',
      evidence: [{}],
    },
  ],
  notApplicable: [{ name: 'the years in which it was in force', report: of(2018, '根据国务院令第492号编制。') }],
  undetermined: [{ name: 'a report of unknown year', report: of(null, '根据国务院令第492号编制。'), fault: 'open' }],
});
