import type { RosterFacts } from '../../context';
import { withFigure } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture, withYear } from '../../testing/report-fixture';
import { decisionsAndPowers } from './decisions-and-powers';

const PENALTIES = 'proactive.penalties.decisions';
const year = (value: number, penalties: number) => reportFixture(withYear(value), withFigure(PENALTIES, penalties));
const roster: RosterFacts = {
  names: ['示例旗青山镇人民政府'],
  ancestors: [],
  others: [],
  phone: null,
  host: null,
  areaCode: null,
  localDigits: null,
  without: ['penalties'],
};

describeRule(decisionsAndPowers, {
  pass: [
    {
      name: 'three years of decisions',
      report: year(2023, 2),
      context: { previous: year(2022, 7), earlier: [year(2021, 5)] },
    },
    {
      name: 'none in a year after a single one with some',
      report: year(2023, 0),
      context: { previous: year(2022, 7), earlier: [year(2021, 0)] },
    },
    { name: 'no decisions of a unit without the power', report: year(2023, 0), context: { roster } },
  ],
  fail: [
    {
      name: 'decisions of a unit without the power',
      report: year(2023, 3),
      context: { roster },
      message: 'withoutPower',
      sentence: '名册登记本单位没有行政处罚职权，本年处理决定数量却填 3',
      evidence: [{ figure: PENALTIES, actual: 3, expected: 0 }],
    },
    {
      name: 'none after two years with some, across the change of form',
      report: reportFixture(withYear(2021)),
      context: {
        previous: reportFixture(withYear(2020, 'F2019'), withFigure('proactive19.penalties.decisions', 7)),
        earlier: [reportFixture(withYear(2019, 'F2019'), withFigure('proactive19.penalties.decisions', 5))],
      },
      message: 'ceased',
      sentence: '行政处罚处理决定数量2019年为 5、2020年为 7，本年填 0',
      evidence: [
        { figure: null, actual: 5 },
        { figure: null, actual: 7 },
        { figure: PENALTIES, actual: 0 },
      ],
    },
  ],
  notApplicable: [
    { name: 'a unit of which nothing is known', report: year(2023, 3) },
    {
      name: 'years with a gap between them',
      report: year(2023, 0),
      context: { previous: year(2022, 7), earlier: [year(2020, 5)] },
    },
  ],
  undetermined: [
    {
      name: 'a blank of a unit without the power',
      report: reportFixture(withFigure(PENALTIES, 'blank')),
      context: { roster },
      fault: 'open',
    },
  ],
});
