import { type AnnualReport, figureSpec } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { figureName } from '../../support/figure-names';
import { comparableFigures } from '../../support/flows';
import { settle } from '../../support/settle';
import { datedCell, datedEvidence, judgeNumbers, yearBefore } from '../../support/two-years';
import { fail, pass } from '../../verdicts';

/** Figures of table 2 that leap from one year to the next. */
export const jump = defineRule({
  id: 'history/jump',
  code: 'T2-04',
  version: 1,
  title: '主动公开数量没有异常增减',
  severity: 'warning',
  basis: { text: '本系统提出：同一单位相邻两年数量级通常相同，异常增减多为填错单位、错格或者统计口径变化', mark: 'P' },
  decides:
    '第二部分表格逐格与上一年度比较：相差超过设定数，并且超过上年的设定倍数或者不足其倒数的，提示核实。两年格式不同的，只比较许可、处罚、强制的处理决定数量。不是数字的格不作判断。',
  remedy: '核对该项台账和计量单位；确因职权划转等原因增减的，作出说明。',
  messages: {
    rose: '{figure}由{lastYear}年的 {before} 增至 {now}，超过 {factor} 倍',
    fell: '{figure}由{lastYear}年的 {before} 降至 {now}，不足 {factor} 分之一',
  },
  thresholds: {
    factor: { title: '倍数超过', value: 10, unit: '倍', min: 2, max: 1000 },
    change: { title: '并且相差超过', value: 50, unit: '', min: 0, max: 100000 },
  },
  check: (report, context, limits) => {
    const gate = yearBefore(report, context, 'proactive');
    if ('verdict' in gate) return gate.verdict;
    const pairs = comparableFigures(gate.before.format, report.format).filter(({ now }) => !figureSpec(now).signed);
    return settle(
      pairs
        .filter(({ now }) => figureSpec(now).unit !== 'unknown')
        .map((pair) => judge(report, gate.before, pair, limits)),
    );
  },
});

function judge(
  report: AnnualReport,
  earlier: AnnualReport,
  pair: { before: string; now: string },
  { factor, change }: { factor: number; change: number },
) {
  const cells = [datedCell(earlier, pair.before), datedCell(report, pair.now)];
  return judgeNumbers(report, cells, (before = 0, now = 0) => {
    const rose = now > before * factor;
    if (Math.abs(now - before) <= change || !(rose || now * factor < before)) return pass;
    const params = { figure: figureName(pair.now), lastYear: earlier.year ?? '上', before, now, factor };
    return fail(
      rose ? 'rose' : 'fell',
      params,
      cells.map((cell) => datedEvidence(report, cell)),
    );
  });
}
