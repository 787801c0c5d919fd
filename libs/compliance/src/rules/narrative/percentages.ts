import type { AnnualReport, Evidence } from '@gongkai/domain';
import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import type { Verdict } from '../../rule';
import { type ChangeRate, changeRateOf } from '../../support/claims/change-rates';
import { settle } from '../../support/claims/claim';
import {
  agrees,
  baseOf,
  otherTotals,
  type Percentage,
  percentagesIn,
  rateTerms,
  totalOf,
} from '../../support/claims/percentages';
import { requestNumbers } from '../../support/claims/request-claims';
import { requestReadings } from '../../support/claims/request-readings';
import { classOf } from '../../support/claims/scope';
import { sum } from '../../support/numbers';
import { fail, open, passWith } from '../../verdicts';

type MessageId = 'share' | 'sum' | 'growth' | 'change' | 'growthOfTables' | 'rate';
type Answer = Verdict<MessageId>;

/** Percentages of the narrative, worked out again from the numbers they name. */
export const percentages = defineRule({
  id: 'narrative/percentages',
  code: 'NAR-08',
  version: 2,
  title: '文中百分比计算正确',
  severity: 'warning',
  basis: { text: '国办公开办函〔2021〕30号明确责任部分：内容应当准确；百分比可以由文中数字重算', mark: 'B' },
  decides:
    '“其中 N 条，占 P%”由明细数除以总数重算；同一明细各项占比之和不应超过 100%；“同比增长 P%”由同句写出的两年数或者增减数重算，文中只有本年申请数而有上年报告的，由两年表格同一口径重算；“公开率 P%”由同句写出的两个数重算。按所印小数位四舍五入或者去尾均算相符；约数、“分别占”、没有写明总数的不作判断。',
  remedy: '重新计算并改正百分比，或者改正所依据的数字。',
  messages: {
    share: '文中写“{words}”，{part}÷{whole}＝{computed}%',
    sum: '同一明细的各项占比 {shares} 之和为 {sum}%，超过 100%',
    growth: '文中写“{words}”，{part} 与上年 {whole} 相比为 {computed}%',
    change: '文中写“{words}”，增减 {change} 与上年 {whole} 相比为 {computed}%',
    growthOfTables: '文中写“{words}”，两年表格按同一口径（{reading}）由 {whole} 到 {part} 为 {computed}%',
    rate: '文中写“{words}”，{part}÷{whole}＝{computed}%',
  },
  check: (report, context) => {
    const all = percentagesIn(report);
    const verdicts = all.flatMap((percentage) => judge(report, context, percentage));
    const sums = verdicts.some(({ outcome }) => outcome === 'fail') ? [] : sharesAbove(report, all);
    return settle<MessageId>([...verdicts, ...sums], '正文没有可以重算的百分比');
  },
});

function judge(report: AnnualReport, context: RuleContext, percentage: Percentage): Answer[] {
  switch (percentage.kind) {
    case 'share':
      return judgeShare(report, percentage);
    case 'growth':
      return judgeGrowth(report, context, percentage);
    case 'rate':
      return judgeRate(report, percentage);
  }
}

const printed = (value: number) => value.toFixed(2);
const wordsOf = ({ stated }: Percentage) => stated.count.quote;
const noted = (percentage: Percentage, part: number, whole: number) =>
  passWith(`“${wordsOf(percentage)}”由 ${part} 和 ${whole} 重算相符`);

function evidenceOf(percentage: Percentage, computed: number, numbers: Evidence[]): Evidence[] {
  const { count, sentence } = percentage.stated;
  const quote = sentence.text;
  return [
    { figure: null, quote, expected: `${printed(computed)}%`, actual: count.value, place: count.place },
    ...numbers,
  ];
}

function numberEvidence(count: { quote: string; value: number; place: Evidence['place'] }): Evidence {
  return { figure: null, quote: count.quote, expected: null, actual: count.value, place: count.place };
}

function judgeShare(report: AnnualReport, percentage: Percentage): Answer[] {
  const { count } = percentage.part;
  const total = totalOf(report, percentage);
  const bases = [...(total ? [total.value] : []), ...otherTotals(report, percentage)].filter((value) => value > 0);
  const fit = count.approx ? undefined : bases.find((base) => agrees(percentage, count.value / base));
  if (fit !== undefined) return [noted(percentage, count.value, fit)];
  if (!total || total.value === 0) return [];
  const computed = (count.value / total.value) * 100;
  const evidence = evidenceOf(percentage, computed, [numberEvidence(count), numberEvidence(total)]);
  if (count.approx || total.approx) return [open(`“${wordsOf(percentage)}”所依据的是约数`, evidence)];
  const params = { words: wordsOf(percentage), part: count.value, whole: total.value, computed: printed(computed) };
  return [fail('share', params, evidence)];
}

/** Shares of one list that add up to more than the whole, beyond what rounding can do. */
function sharesAbove(report: AnnualReport, all: readonly Percentage[]): Answer[] {
  const shares = all.filter((percentage) => percentage.kind === 'share' && totalOf(report, percentage) !== null);
  const lists = new Map(
    shares.map((share) => [
      share.part.count.parent,
      shares.filter(({ part }) => part.count.parent === share.part.count.parent),
    ]),
  );
  return [...lists.values()].flatMap((list): Answer[] => {
    const total = sum(list.map(({ value }) => value));
    const slack = sum(list.map(({ step }) => step));
    if (list.length < 2 || total <= 100 + slack) return [];
    const params = { shares: list.map(({ value }) => `${value}%`).join('、'), sum: total };
    const evidence = list.map(({ stated }) => numberEvidence(stated.count));
    return [fail('sum', params, evidence)];
  });
}

function judgeGrowth(report: AnnualReport, context: RuleContext, percentage: Percentage): Answer[] {
  const rate = changeRateOf(report, percentage);
  if (rate) return judgeChange(percentage, rate);
  const base = baseOf(report, percentage);
  if (!base) return judgeGrowthOfTables(report, context, percentage);
  const [part, whole] = [percentage.part.count.value, base.count.value];
  if (whole === 0) return [];
  if (agrees(percentage, (part - whole) / whole)) return [noted(percentage, part, whole)];
  const computed = ((part - whole) / whole) * 100;
  const evidence = evidenceOf(percentage, computed, [
    numberEvidence(percentage.part.count),
    numberEvidence(base.count),
  ]);
  return [fail('growth', { words: wordsOf(percentage), part, whole, computed: printed(computed) }, evidence)];
}

/** A change may be of any number before it; only where all that may be meant agree, a difference is a mistake. */
function judgeChange(percentage: Percentage, { change, readings }: ChangeRate): Answer[] {
  const fit = readings.find(({ quotient }) => agrees(percentage, quotient));
  if (fit) return [noted(percentage, change.count.value, fit.whole)];
  const [only] = readings;
  if (!only || readings.some(({ whole }) => whole !== only.whole)) return [];
  const numbers = [numberEvidence(change.count), numberEvidence(only.base.count)];
  const evidence = evidenceOf(percentage, only.quotient * 100, numbers);
  const params = { change: Math.abs(change.count.value), whole: only.whole, computed: printed(only.quotient * 100) };
  return [fail('change', { words: wordsOf(percentage), ...params }, evidence)];
}

/** Without the number of last year in words: the same reading of both years' tables, for a number of requests. */
function judgeGrowthOfTables(report: AnnualReport, context: RuleContext, percentage: Percentage): Answer[] {
  const { previous } = context;
  if (!previous || report.year === null || previous.year !== report.year - 1) return [];
  const number = requestNumbers(report, classOf(report, context)).find(({ stated }) => stated === percentage.part);
  if (!number || number.doubt || number.role !== 'intake') return [];
  const last = requestReadings(previous, number.role);
  const pairs = requestReadings(report, number.role).flatMap(({ name, value }, index) => {
    const whole = last[index]?.value ?? null;
    return value === number.stated.count.value && whole !== null && whole > 0 ? [{ name, part: value, whole }] : [];
  });
  const [pair] = pairs;
  if (!pair) return [];
  const fit = pairs.find(({ part, whole }) => agrees(percentage, (part - whole) / whole));
  if (fit) return [noted(percentage, fit.part, fit.whole)];
  const computed = ((pair.part - pair.whole) / pair.whole) * 100;
  const evidence = evidenceOf(percentage, computed, [numberEvidence(percentage.part.count)]);
  const params = { part: pair.part, whole: pair.whole, reading: pair.name, computed: printed(computed) };
  return [fail('growthOfTables', { words: wordsOf(percentage), ...params }, evidence)];
}

function judgeRate(report: AnnualReport, percentage: Percentage): Answer[] {
  const terms = rateTerms(report, percentage);
  if (!terms) return [];
  const [part, whole] = [terms.part.count.value, terms.whole.count.value];
  if (agrees(percentage, part / whole)) return [noted(percentage, part, whole)];
  const computed = (part / whole) * 100;
  const numbers = [numberEvidence(terms.part.count), numberEvidence(terms.whole.count)];
  const evidence = evidenceOf(percentage, computed, numbers);
  const words = wordsOf(percentage);
  // 答复率 and 办结率 may leave out what is not yet due; a share of what was published may not.
  if (!/公开率/.test(percentage.stated.lead) || part > whole)
    return [open(`“${words}”与 ${part}÷${whole} 不同，可能口径不同`, evidence)];
  return [fail('rate', { words, part, whole, computed: printed(computed) }, evidence)];
}
