import { withFigure, withFigures, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { sumOfUnits } from './sum-of-units';

const NEW = 'requests.newRequests.total';
const whole = withText(1, '本报告数据包括各苏木镇和旗直各部门。');
const town = (name: string, figures: Parameters<typeof withFigures>[0]) => ({
  name,
  report: reportFixture(withFigures(figures)),
});
const units = [town('甲镇', { [NEW]: 3 }), town('乙镇', { [NEW]: 6 })];
const all = { rollup: { due: 2, units } };

describeRule(sumOfUnits, {
  pass: [{ name: 'the sum of all units', report: reportFixture(whole, withFigure(NEW, 9)), context: all }],
  fail: [
    {
      name: 'more than the sum',
      report: reportFixture(whole, withFigure(NEW, 10)),
      context: all,
      message: 'unequal',
      sentence: '1 格不等于 2 个所属单位之和：一、本年新收政府信息公开申请数量（总计）填 10、合计 9',
      evidence: [{ figure: NEW, actual: 10, expected: 9, side: 'left' }, { actual: 6 }, { actual: 3 }],
    },
  ],
  notApplicable: [{ name: 'a unit that is no region', report: reportFixture() }],
  undetermined: [
    {
      name: 'a unit that has not reported yet',
      report: reportFixture(whole, withFigure(NEW, 10)),
      context: { rollup: { due: 3, units } },
      reason: '应报 3 个单位，只收到 2 个，不能汇总比较',
      fault: 'open',
    },
    {
      name: 'a unit that left the cell blank: blank is not 0',
      report: reportFixture(whole, withFigure(NEW, 10)),
      context: { rollup: { due: 3, units: [...units, town('丙镇', { [NEW]: 'blank' })] } },
      reason: '有 1 格在地区或者单位的报告中不是可用的数字，其余各格相符',
    },
    { name: 'no stated range', report: reportFixture(withFigure(NEW, 10)), context: all },
  ],
});
