import type { AnnualReport } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { maskText } from '../../similarity/mask';
import { likenessOfTexts } from '../../similarity/match-sentences';
import { wordsFor } from '../../similarity/names';
import { readPartFive } from '../../support/problem-clauses';
import type { Sentence } from '../../support/sentences';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** Part 五 names the problems of last year again. */
export const repeatedProblems = defineRule({
  id: 'history/repeated-problems',
  code: 'XY-06',
  version: 1,
  title: '第五部分的问题与上一年度不雷同',
  severity: 'warning',
  basis: { text: '条例第五十条第四项；考评标准把与往年雷同列为扣分项', mark: 'B' },
  decides:
    '第五部分谈问题的分句（隐去数字、年份、名称，引出问题的套话不算）逐句与上一年度比较，相似度达到界限的算作未变；未变的占全部问题分句的比例也达到界限的，提示核实。',
  remedy: '说明上一年度问题的整改结果，写出本年度新发现的具体问题；确未解决的，写明原因和期限。',
  messages: { repeated: '第五部分 {count} 个问题分句中有 {same} 个与 {lastYear} 年相同：{clause}' },
  thresholds: { likeness: { title: '相似度和比例的界限', value: 80, unit: '%', min: 50, max: 100 } },
  check: (report, context, limits) => {
    const before = context.previous;
    if (!before) return notApplicable('没有上一年度的年度报告可以比对');
    const [now, then] = [problemsOf(report), problemsOf(before)];
    if (now.length === 0 || then.length === 0) return open('两年的第五部分不都写有可以比较的问题');
    const pairs = now.flatMap((clause) => {
      const same = then.find((other) => likenessOfTexts(clause.masked, other.masked) * 100 >= limits.likeness);
      return same ? [{ clause, same }] : [];
    });
    const [first] = pairs;
    if (!first || (pairs.length / now.length) * 100 < limits.likeness) return pass;
    const lastYear = before.year ?? '上';
    const params = { count: now.length, same: pairs.length, lastYear, clause: first.clause.text };
    const label = before.title ?? `${lastYear}年报告`;
    return fail(
      'repeated',
      params,
      pairs.flatMap(({ clause, same }) => [
        { figure: null, quote: clause.text, expected: null, actual: null, place: clause.place, side: 'left' as const },
        { figure: null, quote: same.text, expected: label, actual: null, place: null, side: 'right' as const },
      ]),
    );
  },
});

/** Clauses that only lead to the problems or praise the year. */
const LEAD =
  /(?:以下|一些|一定|主要|不少|诸多|若干|几个)(?:的)?(?:方面的?)?(?:问题|不足|差距)|存在的?(?:主要)?(?:问题|不足)(?:和不足)?$|主要表现|成绩|成效|对照|针对|下一步|今后/;
const LEAST = 5;

type Problem = Pick<Sentence, 'text' | 'place'> & { masked: string };

function problemsOf(report: AnnualReport): Problem[] {
  const words = wordsFor(report.unit ? [report.unit] : []);
  return (readPartFive(report)?.problems ?? [])
    .filter(({ text }) => !LEAD.test(text))
    .map(({ text, place }) => ({ text, place, masked: maskText(text, words) }))
    .filter(({ masked }) => masked.length >= LEAST);
}
