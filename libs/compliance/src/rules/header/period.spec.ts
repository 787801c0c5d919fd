import { withFields, withMessage } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { period } from './period';

const short = withFields({ period: { from: '2023-01-01', to: '2023-12-30' } });

describeRule(period, {
  pass: [
    { name: 'the whole year', report: reportFixture() },
    { name: 'a whole year where the report names none', report: reportFixture(withFields({ year: null })) },
  ],
  fail: [
    {
      name: 'a period that ends a day early',
      report: reportFixture(short),
      message: 'notWholeYear',
      sentence: '统计期限写 2023-01-01 至 2023-12-30，应为 2023-01-01 至 2023-12-31',
      evidence: [
        {
          quote: '统计期限为2023年1月1日至2023年12月31日',
          actual: '2023-01-01 至 2023-12-30',
          expected: '2023-01-01 至 2023-12-31',
          place: expect.objectContaining({ block: 1 }),
        },
      ],
    },
  ],
  notApplicable: 'never',
  undetermined: [
    {
      name: 'no period',
      report: reportFixture(withFields({ period: null })),
      reason: '没有写明统计期限',
      fault: 'open',
    },
    {
      name: 'a period whose digits ran together',
      report: reportFixture(short, withMessage('date-digits-fused', '202311日起')),
      fault: 'reading',
    },
    {
      name: 'a period that could not be read for that reason',
      report: reportFixture(withFields({ period: null }), withMessage('date-digits-fused', '202311日起')),
      fault: 'reading',
    },
  ],
});
