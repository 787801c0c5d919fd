import { withFigures } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture, withYear } from '../../testing/report-fixture';
import { itemCounts } from './item-counts';

const items = (year: number, priorItems: number, netChange: number) =>
  reportFixture(
    withYear(year, 'F2019'),
    withFigures({
      'proactive19.penalties.priorItems': priorItems,
      'proactive19.penalties.netChange': netChange,
    }),
  );

describeRule(itemCounts, {
  pass: [
    { name: 'items that became fewer', report: items(2020, 8, -8) },
    { name: 'a chain that holds', report: items(2020, 5, 1), context: { previous: items(2019, 8, -3) } },
    {
      name: 'the first year of the form',
      report: items(2019, 5, 1),
      context: { previous: reportFixture(withYear(2018, 'F2014')) },
    },
  ],
  fail: [
    {
      name: 'more items gone than there were',
      report: items(2020, 8, -9),
      message: 'belowZero',
      sentence: '行政处罚：上一年项目 8 项，本年增减 -9 项，之和小于 0',
      evidence: [{ figure: 'proactive19.penalties.priorItems' }, { figure: 'proactive19.penalties.netChange' }],
    },
    {
      name: 'a chain that is broken',
      report: items(2020, 6, 1),
      context: { previous: items(2019, 8, -3) },
      message: 'broken',
      sentence: '行政处罚：2019年报告为 8＋（-3）＝5 项，本年填上一年项目 6 项',
      evidence: [
        { figure: null, actual: 8, side: 'left' },
        { figure: null, actual: -3, side: 'left' },
        { figure: 'proactive19.penalties.priorItems', actual: 6, expected: 5, side: 'right' },
      ],
    },
  ],
  notApplicable: [{ name: 'the form of 2021', report: reportFixture() }],
  undetermined: [
    {
      name: 'a change left blank, as many do',
      report: reportFixture(withYear(2020, 'F2019'), withFigures({ 'proactive19.coercion.netChange': 'blank' })),
      fault: 'open',
    },
  ],
});
