import type { AnnualReport } from '@gongkai/domain';
import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import { matchSentences, type SentencePair } from '../../similarity/match-sentences';
import { ownNames, signatureFor } from '../../support/compared-texts';
import { pairEvidence } from '../../support/quote-pairs';
import { fail, notApplicable, open, passWith } from '../../verdicts';

/** The text of an earlier year handed in again. */
export const repeatedText = defineRule({
  id: 'history/repeated-text',
  code: 'XY-05',
  version: 1,
  title: '正文与本单位往年报告不雷同',
  severity: 'warning',
  basis: {
    text: '国办公开办函〔2021〕30号明确责任部分：内容雷同的应予追责；90% 见社科院评估报告，70% 为本系统提出',
    mark: 'P',
  },
  decides:
    '第一、第五部分的句子隐去数字、年份和名称后，在本单位上一年度（或更早）报告中找得到的句数占全部句数的比例；达到第一界限为核实，达到第二界限为强制。改动很小的句子也算找到；少于 5 句的不比。',
  remedy: '按当年实际重写总体情况、问题和改进措施，写出当年的做法、数字和变化。',
  messages: {
    repeated: '正文 {counted} 句中有 {found} 句（{percent}%）与本单位 {lastYear} 年报告重复，例如：{sentence}',
  },
  thresholds: {
    warn: { title: '核实界限', value: 70, unit: '%', min: 30, max: 100 },
    error: { title: '强制界限', value: 90, unit: '%', min: 30, max: 100 },
  },
  check: (report, context, limits) => {
    const before = earlierReports(report, context);
    if (before.length === 0) return notApplicable('没有本单位往年的报告可以比对');
    const names = ownNames(context);
    const own = signatureFor(report, names).sentences;
    if (own.length < LEAST) return open(`正文可比的句子只有 ${own.length} 句，不足以比较`);
    const [best] = before
      .map((other) => ({ other, pairs: repeatedIn(matchSentences(own, signatureFor(other, names).sentences)) }))
      .sort((a, b) => b.pairs.length - a.pairs.length);
    if (!best) return notApplicable('没有本单位往年的报告可以比对');
    const percent = Math.round((best.pairs.length / own.length) * 100);
    const lastYear = best.other.year ?? '往';
    const rate = (best.pairs.length / own.length) * 100;
    if (rate < limits.warn) return passWith(`与 ${lastYear} 年报告的重复率为 ${percent}%`);
    const params = {
      counted: own.length,
      found: best.pairs.length,
      percent,
      lastYear,
      sentence: best.pairs[0]?.a.text ?? '',
    };
    const label = best.other.title ?? `${lastYear}年报告`;
    return fail('repeated', params, pairEvidence(best.pairs, label), rate >= limits.error ? 'error' : 'warning');
  },
});

const LEAST = 5;
/** Likeness from which a sentence is last year's with a word changed. */
const repeatedIn = (pairs: readonly SentencePair[]) => pairs.filter(({ score }) => score >= 0.8);

/** The unit's reports of earlier years, from wherever the caller knows them. */
function earlierReports(report: AnnualReport, { previous, earlier, compare }: RuleContext): AnnualReport[] {
  const own = compare.filter(({ relation }) => relation === 'own').map((other) => other.report);
  const all = [...(previous ? [previous] : []), ...earlier, ...own];
  return [...new Set(all)].filter(({ year }) => year === null || report.year === null || year < report.year);
}
