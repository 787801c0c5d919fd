import type { AnnualReport, NarrativeCount } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import type { Verdict } from '../../rule';
import { type Claim, claimIn, sharesObject } from '../../support/frequency-claims';
import { type Sentence, sentencesOf } from '../../support/sentences';
import { fail, notApplicable, open, pass } from '../../verdicts';

const UNITS = ['篇', '条', '次', '期', '场', '场次', '份', '个', '件', '项', '部', '则'];
const YEARLY = /全年|本年|年内|年度|今年|\d{4}年|共|累计|合计|总计/;

/** “Every month” together with fewer than twelve in the year. */
export const frequency = defineRule({
  id: 'counts/frequency',
  code: 'CNT-04',
  version: 1,
  title: '频次表述与全年数量相符',
  severity: 'warning',
  basis: { text: '国办公开办函〔2021〕30号明确责任部分：内容应当准确；频次与全年数量应能相互印证', mark: 'P' },
  decides:
    '同一句话中先写“每月、每季度、每周”做某事，后写该事全年数量的：每月不少于 12，每季度不少于 4，每周不少于 50。约数、计划和要求、年中开始的不作判断。',
  remedy: '核对台账，改正全年数量，或者改写为实际频次。',
  messages: { tooFew: '写“{claim}”，全年却只有 {value}{unit}，少于 {least}：{sentence}' },
  check: (report) => {
    const told = sentencesOf(report).filter(({ section, text }) => section === 1 && text.includes('每'));
    const verdicts = told.flatMap((sentence) => judge(report, sentence));
    const fails = verdicts.filter((verdict) => verdict.outcome === 'fail');
    if (fails.length > 0) return fails;
    if (verdicts.length === 0) return notApplicable('没有可与全年数量对照的频次表述');
    return verdicts.find((verdict) => verdict.outcome === 'undetermined') ?? pass;
  },
});

function judge(report: AnnualReport, sentence: Sentence): Verdict<'tooFew'>[] {
  const claim = claimIn(sentence.text);
  if (!claim) return [];
  const clauses = clausesAfter(sentence.text, claim);
  return clauses.flatMap(({ text, from }) => {
    if (!YEARLY.test(text) || !sharesObject(claim.object, text)) return [];
    const inClause = report.counts.filter(
      (count) =>
        count.section === sentence.section &&
        count.parent === null &&
        UNITS.includes(count.unit ?? '') &&
        count.offset >= sentence.start + from &&
        count.offset < sentence.start + from + text.length,
    );
    return inClause.map((count) => compare(sentence, claim, count));
  });
}

function compare(sentence: Sentence, claim: Claim, count: NarrativeCount): Verdict<'tooFew'> {
  if (count.value >= claim.least) return pass;
  const evidence = [
    { figure: null, quote: sentence.text, expected: claim.least, actual: count.value, place: sentence.place },
  ];
  if (count.approx) return open(`全年数量“${count.value}${count.unit ?? ''}”是约数`, evidence);
  const params = { claim: claim.text, value: count.value, unit: ` ${count.unit ?? ''}`, least: claim.least };
  return fail('tooFew', { ...params, sentence: sentence.text }, evidence);
}

/** The clauses after the one with the claim, with their start in the sentence. */
function clausesAfter(sentence: string, claim: Claim): { text: string; from: number }[] {
  return [...sentence.matchAll(/[^，,。；;]+/g)].flatMap((match) =>
    match.index > claim.at ? [{ text: match[0], from: match.index }] : [],
  );
}
