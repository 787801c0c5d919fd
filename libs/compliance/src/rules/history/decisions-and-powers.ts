import type { AnnualReport } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import type { Verdict } from '../../rule';
import { decisionsOf, POWERS, type Power } from '../../support/flows';
import { settle } from '../../support/settle';
import { datedCell, datedEvidence, judgeNumbers, yearsBefore } from '../../support/two-years';
import { fail, notApplicable, pass } from '../../verdicts';

const NAMES: Record<Power, string> = { licensing: '行政许可', penalties: '行政处罚', coercion: '行政强制' };

/** Decisions of a unit that has no such power, or none where there used to be some. */
export const decisionsAndPowers = defineRule({
  id: 'history/decisions-and-powers',
  code: 'T2-03',
  version: 1,
  title: '处理决定数量与职权相符',
  severity: 'warning',
  basis: { text: '本系统提出：没有某项职权的单位不应有处理决定；历年都有的，当年为 0 需要核实', mark: 'P' },
  decides:
    '名册登记没有行政许可、行政处罚或者行政强制职权的单位，该项不应大于 0；前两年每年都达到设定数的，当年不应为 0。名册和前两年报告都没有的不适用。',
  remedy: '核对该项台账；职权有变化的，请监管单位更正名册。',
  messages: {
    withoutPower: '名册登记本单位没有{power}职权，本年处理决定数量却填 {now}',
    ceased: '{power}处理决定数量{earlier}年为 {first}、{lastYear}年为 {second}，本年填 0',
  },
  thresholds: { least: { title: '前两年每年至少', value: 1, unit: '件', min: 1, max: 1000 } },
  check: (report, context, limits) => {
    const without = context.roster?.without ?? [];
    const years = yearsBefore(report, context).slice(0, 2);
    const verdicts = POWERS.flatMap((power) => {
      if (without.includes(power)) return judgePower(report, power);
      return judgeYears(report, years, power, limits.least);
    });
    return verdicts.length > 0 ? settle(verdicts) : notApplicable('没有前两年的报告，名册也没有登记单位不具有的职权');
  },
});

type Answer = Verdict<'withoutPower' | 'ceased'>;

function judgePower(report: AnnualReport, power: Power): Answer[] {
  const id = decisionsOf(report.format, power);
  if (!id) return [];
  const cell = datedCell(report, id);
  return [
    judgeNumbers(report, [cell], (now = 0): Answer => {
      if (now <= 0) return pass;
      return fail('withoutPower', { power: NAMES[power], now }, [datedEvidence(report, cell, { expected: 0 })]);
    }),
  ];
}

function judgeYears(report: AnnualReport, years: readonly AnnualReport[], power: Power, least: number): Answer[] {
  const cells = [...years]
    .reverse()
    .concat(report)
    .flatMap((of) => {
      const id = decisionsOf(of.format, power);
      return id ? [datedCell(of, id)] : [];
    });
  if (cells.length < 3) return [];
  return [
    judgeNumbers(report, cells, (first = 0, second = 0, now = 0): Answer => {
      if (now > 0 || first < least || second < least) return pass;
      const [lastYear, earlier] = years.map(({ year }) => year ?? '');
      return fail(
        'ceased',
        { power: NAMES[power], earlier: earlier ?? '', lastYear: lastYear ?? '', first, second },
        cells.map((cell) => datedEvidence(report, cell)),
      );
    }),
  ];
}
