import { withPreamble } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { rosterFixture } from '../../testing/roster-fixture';
import { phoneOfOthers } from './phone-of-others';

const report = reportFixture(withPreamble('如有疑问，请联系我们（电话：0479-5550123）。'));
const town = (name: string, phone: string | null) => ({ name, aliases: [], phone });
const roster = (phone: string | null, ...others: ReturnType<typeof town>[]) => ({
  roster: rosterFixture({ phone, others }),
});

describeRule(phoneOfOthers, {
  pass: [
    { name: 'the number on record, without its area code there', report, context: roster('5550123') },
    {
      name: 'the number on record that another unit has too',
      report,
      context: roster('0479-5550123', town('红旗镇', '0479-5550123')),
    },
    { name: 'a number that nobody else has', report, context: roster(null, town('红旗镇', '0479-5550199')) },
  ],
  fail: [
    {
      name: 'the number of another town',
      report,
      context: roster(null, town('红旗镇', '0479-5550123'), town('绿水镇', null)),
      message: 'shared',
      sentence: '联系电话“0479-5550123”是红旗镇登记的电话',
      evidence: [{ actual: '0479-5550123', expected: null, place: expect.objectContaining({ quote: '0479-5550123' }) }],
    },
    {
      name: 'a number that is not the one on record',
      report,
      context: roster('0479-5550000'),
      message: 'register',
      sentence: '联系电话“0479-5550123”与登记的“0479-5550000”不符',
      evidence: [{ expected: '0479-5550000' }],
    },
  ],
  notApplicable: [
    { name: 'a unit that is on no roster', report },
    { name: 'a roster without numbers', report, context: roster(null, town('红旗镇', null)) },
    { name: 'a report without a number', report: reportFixture(withPreamble('全年。')), context: roster('5550123') },
  ],
  undetermined: 'never',
});
