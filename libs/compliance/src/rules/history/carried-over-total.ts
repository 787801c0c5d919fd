import { defineRule } from '../../define-rule';
import { datedCell, datedEvidence, judgeNumbers, yearBefore } from '../../support/two-years';
import { fail, pass } from '../../verdicts';

/** R06 on the total column: what last year's report carried forward is what this year's carried over. */
export const carriedOverTotal = defineRule({
  id: 'history/carried-over-total',
  code: 'XY-01',
  version: 1,
  title: '上年结转与上一年度报告衔接（总计）',
  severity: 'error',
  basis: {
    text: '年度报告格式第三部分表格结构：上一年度“四、结转下年度继续办理”即本年度“二、上年结转”，2019 年以来各年格式相同',
    mark: 'A',
  },
  decides:
    '本年“上年结转”的总计等于上一年度报告“结转下年度继续办理”的总计，跨 2021 年格式调整也核对。有一格不是数字的不作判断。',
  remedy: '对照两年的申请登记台账，查明是哪一年的结转数填错；上一年度报告有误的，按规定更正。',
  messages: { unequal: '{lastYear}年报告结转下年度 {forward} 件，{year}年报告上年结转填 {over} 件，差 {difference}' },
  check: (report, context) => {
    const gate = yearBefore(report, context, 'requests');
    if ('verdict' in gate) return gate.verdict;
    const cells = {
      forward: datedCell(gate.before, 'requests.carriedForward.total'),
      over: datedCell(report, 'requests.carriedOver.total'),
    };
    return judgeNumbers(report, [cells.forward, cells.over], (forward = 0, over = 0) =>
      forward === over
        ? pass
        : fail(
            'unequal',
            {
              lastYear: gate.before.year ?? '上',
              year: report.year ?? '本',
              forward,
              over,
              difference: Math.abs(forward - over),
            },
            [
              datedEvidence(report, cells.forward, { side: 'left' }),
              datedEvidence(report, cells.over, { side: 'right', expected: forward }),
            ],
          ),
    );
  },
});
