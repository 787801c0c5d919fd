import { withFields, withFigures, withMessage } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture, withYear } from '../../testing/report-fixture';
import { carriedOverTotal } from './carried-over-total';

const forward = withFigures({ 'requests.carriedForward.total': 5 });
const over = (count: number) => withFigures({ 'requests.carriedOver.total': count });
const lastYear = reportFixture(withYear(2022), forward);

describeRule(carriedOverTotal, {
  pass: [
    { name: 'a chain that holds', report: reportFixture(over(5)), context: { previous: lastYear } },
    {
      name: 'a chain across the change of form',
      report: reportFixture(withYear(2021), over(5)),
      context: { previous: reportFixture(withYear(2020, 'F2019'), forward) },
    },
  ],
  fail: [
    {
      name: 'a chain that is broken, with both cells',
      report: reportFixture(over(3)),
      context: { previous: lastYear },
      message: 'unequal',
      sentence: '2022年报告结转下年度 5 件，2023年报告上年结转填 3 件，差 2',
      evidence: [
        {
          figure: null,
          place: null,
          actual: 5,
          side: 'left',
          quote: '2022年报告四、结转下年度继续办理（总计）：5',
        },
        { figure: 'requests.carriedOver.total', actual: 3, expected: 5, side: 'right' },
      ],
    },
    {
      name: 'a chain broken between the forms of 2019 and 2021',
      report: reportFixture(withYear(2021), over(4)),
      context: { previous: reportFixture(withYear(2020, 'F2019'), forward) },
      message: 'unequal',
      sentence: '2020年报告结转下年度 5 件，2021年报告上年结转填 4 件，差 1',
      evidence: [{}, {}],
    },
  ],
  notApplicable: [
    {
      name: 'a unit without an earlier report',
      report: reportFixture(over(3)),
      reason: '没有上一年度的年度报告可以比对',
    },
    {
      name: 'an older report than last year’s',
      report: reportFixture(over(3)),
      context: { previous: reportFixture(withYear(2021), forward) },
      reason: '用来比对的是 2021 年的报告，不是上一年度的',
    },
    {
      name: 'a form that did not count them',
      report: reportFixture(withYear(2019, 'F2019'), over(3)),
      context: { previous: reportFixture(withYear(2018, 'F2014')) },
    },
  ],
  undetermined: [
    {
      name: 'a blank in last year’s report',
      report: reportFixture(over(3)),
      context: { previous: reportFixture(withYear(2022), withFigures({ 'requests.carriedForward.total': 'blank' })) },
      reason: '2022年报告四、结转下年度继续办理（总计）空白，不能比较',
      fault: 'open',
    },
    {
      name: 'a row of last year’s report that reading damaged',
      report: reportFixture(over(3)),
      context: { previous: reportFixture(withYear(2022), forward, withMessage('digits-fused', '两格数字连在一起')) },
      reason: '识读有损伤，数字不能作准：两格数字连在一起',
      fault: 'reading',
    },
    {
      name: 'a report without a year',
      report: reportFixture(over(3), withFields({ year: null })),
      context: { previous: lastYear },
      fault: 'open',
    },
  ],
});
