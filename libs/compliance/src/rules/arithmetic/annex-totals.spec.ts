import { withFigures, withTable } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture, withYear } from '../../testing/report-fixture';
import { annexTotals } from './annex-totals';

const report = (figures: Parameters<typeof withFigures>[0]) =>
  reportFixture(
    withYear(2017, 'F2014'),
    withFigures(Object.fromEntries(Object.entries(figures).map(([id, value]) => [`stats14.${id}`, value]))),
  );

describeRule(annexTotals, {
  pass: [
    { name: 'requests that add up', report: report({ 'req.received': 3, 'req.received.online': 3 }) },
    {
      name: 'requests denied for several reasons each',
      report: report({
        'req.answered': 2,
        'req.answered.denied': 2,
        'req.denied.privacy': 2,
        'req.denied.tradeSecret': 1,
      }),
    },
  ],
  fail: [
    {
      name: 'answers that do not add up',
      report: report({ 'req.answered': 3, 'req.answered.granted': 1 }),
      message: 'unequal',
      sentence: '“三、依申请公开情况 申请答复总数”：分项之和为 1，总数填 3，差 2',
      evidence: [{}, {}, {}, {}, {}, {}, {}, {}, { figure: 'stats14.req.answered', actual: 3, expected: 1 }],
    },
    {
      name: 'requests denied without a reason',
      report: report({ 'req.answered': 2, 'req.answered.denied': 2 }),
      message: 'unequal',
      sentence: '“三、依申请公开情况 （三）申请答复数 不予公开答复数”：分项之和为 0，总数填 2，差 2',
      evidence: [{}, {}, {}, {}, {}, {}, { figure: 'stats14.req.answered.denied' }],
    },
  ],
  notApplicable: [
    { name: 'the form of 2021', report: reportFixture() },
    {
      name: 'a report without the annex',
      report: reportFixture(withYear(2016, 'F2014'), withTable('annex', { found: 'none' })),
      reason: '报告没有附情况统计表',
    },
  ],
  undetermined: [
    {
      name: 'a line that the local variant does not have',
      report: report({ 'req.closed.extended': 'missingCell' }),
      fault: 'open',
    },
  ],
});
