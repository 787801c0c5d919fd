import { contextOf } from '../../context';
import { withFields, withFigure, withFigures, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { lessThanUnits } from './less-than-units';

const NEW = 'requests.newRequests.total';
const AFTER_REVIEW = 'litigationAfterReview.total';
const whole = withText(1, '本报告数据包括各苏木镇和旗直各部门。');
const town = (name: string, figures: Parameters<typeof withFigures>[0]) => ({
  name,
  report: reportFixture(withFigures(figures)),
});
const rollup = {
  due: 9,
  units: [town('甲镇', { [NEW]: 3 }), town('乙镇', { [NEW]: 6 }), town('丙镇', { [NEW]: 'blank' })],
};

describeRule(lessThanUnits, {
  pass: [
    {
      name: 'as much as the units that reported',
      report: reportFixture(whole, withFigure(NEW, 9)),
      context: { rollup },
    },
    { name: 'more without a stated range', report: reportFixture(withFigure(NEW, 20)), context: { rollup } },
  ],
  fail: [
    {
      name: 'less than the units, with those that contribute, largest first',
      report: reportFixture(whole, withFigure(NEW, 8)),
      context: { rollup },
      message: 'less',
      sentence: '1 格少于 3 个所属单位之和：一、本年新收政府信息公开申请数量（总计）填 8、合计 9',
      evidence: [
        { figure: NEW, actual: 8, expected: 9, side: 'left' },
        { figure: null, actual: 6, quote: '乙镇 一、本年新收政府信息公开申请数量（总计）：6' },
        { figure: null, actual: 3 },
      ],
    },
  ],
  notApplicable: [
    { name: 'a unit that is no region', report: reportFixture() },
    {
      name: 'a report that covers the office only',
      report: reportFixture(withText(1, '本报告涵盖旗政府办公室的工作。')),
      context: { rollup },
      reason: '报告只涵盖本级或者办公室，不与所属单位汇总比较：本报告涵盖旗政府办公室的工作。',
    },
    { name: 'a form without tables', report: reportFixture(withFields({ format: 'F2008' })), context: { rollup } },
  ],
  undetermined: [
    {
      name: 'less than the units without a stated range',
      report: reportFixture(withFigure(NEW, 8)),
      context: { rollup },
      reason: '有 1 格少于所属单位之和，但报告没有写明统计范围',
    },
    {
      name: 'a blank beside units with numbers',
      report: reportFixture(whole, withFigure(NEW, 'blank')),
      context: { rollup },
      reason: '地区报告有 1 格不是可用的数字，而所属单位有数',
    },
  ],
});

describe('lawsuits after review', () => {
  it('may be counted twice, so that they alone are only information', () => {
    const units = [town('甲镇', { [AFTER_REVIEW]: 2 })];
    const answer = lessThanUnits.check(reportFixture(whole), contextOf({ rollup: { due: 1, units } }), {});
    expect(answer).toMatchObject({ outcome: 'fail', severity: 'info' });
  });
});
