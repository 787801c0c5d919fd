import type { AnnualReport, UnitClass } from '@gongkai/domain';
import { matchesIn } from '../matches';
import { oncePerAnd } from '../once';
import { type Sentence, sentencesOf } from '../sentences';
import { otherScope } from './scope';
import { type Subject, subjectsIn } from './subjects';
import { timeOf } from './time-of';

/**
 * A statement that something did not happen: 未收到政府信息公开申请. `words` as printed from the negation to the noun;
 * `qualified` if the words between them narrow it (未收到逾期的申请), so that it says nothing about the whole.
 */
export type Denial = { sentence: Sentence; subject: Subject; words: string; qualified: boolean; doubt: string | null };

const NEGATION =
  /(?:[未没](?:有|曾|能)?|尚未|暂未|从未|均未)(?:发生|产生|出现|引发|收到|接到|收|接|受理|涉及|被|有|因)(?:过|到)?|没有(?!.{0,2}(?:收取|超))|(?<![有全])无(?!正当|偿|法|障碍|关|纸|锡|为|论|需|异议|误)/g;

/** Words that do not narrow a denial: who, to whom, by which way or in which year in general, and why. */
const HARMLESS = new RegExp(
  [
    '因|由于|针对|有关|相关|关于|涉及|对于?|向|我|本|单位|机关|部门|行政|政府|政务|信息|依|公开|工作|事务|事项|事宜|内容|情况|的|或者?|和|与|及|以及|、|，|,|而',
    '引起|引发|产生|发生|导致|造成|提起|提出|提交|要求|获取|任何|一起|一件|一例|1起|1件|各类|公民|自然人|法人|个人|其[他它](?:社会)?组织|组织|社会公众|公众|群众|人民|申请人',
    '街道办事处|办事处|街道|[\\u4e00-\\u9fff]{1,8}(?:镇|乡|局|委|苏木|街道)(?:人民政府)?|人民政府|全?[镇乡局委旗县市区]|本?年度?|今年|全年|年内|申请|进行|方面|信函|案件|被|过|到|收到|接到|受理|新|共|等|条例|政策|书面|主动|公共',
  ].join('|'),
  'g',
);

/** Characters between negation and noun beyond which they hardly belong together. */
const LONGEST = 80;

function denialsIn(sentence: Sentence, report: AnnualReport, unitClass: UnitClass | null): Denial[] {
  const { text } = sentence;
  if (!/申请|复议|诉/.test(text)) return [];
  return matchesIn(text, NEGATION).flatMap((match) => {
    const from = match.index + match[0].length;
    const clause = text.slice(from).match(/^[^，,。；;：:！!？?（(\d]*/)?.[0] ?? '';
    if (clause.length > LONGEST || !/申请|复议|诉/.test(clause)) return [];
    return nounsOf(clause).map(({ subject, text: noun, from: at }): Denial => {
      const between = clause.slice(0, at);
      const behind = clause.slice(at + noun.length);
      const before = text.slice(0, match.index);
      return {
        sentence,
        subject,
        words: match[0] + clause.slice(0, at + noun.length),
        qualified: narrows(between) || narrows(behind.replace(/^[的]?(?:情况|案件|事项|件|需求|要求|数量|总数)/, '')),
        doubt:
          timeOf(before + match[0], report.year) === 'open'
            ? '文中的时间范围不明'
            : otherScope(before, report, unitClass),
      };
    });
  });
}

/** The nouns that are denied: the disputes of the clause, otherwise its last noun. */
function nounsOf(clause: string) {
  const nouns = subjectsIn(clause);
  const disputes = nouns.filter(({ subject }) => subject !== 'request' && subject !== 'other');
  if (disputes.length > 0) return disputes;
  const requests = nouns.filter(({ subject }) => subject === 'request');
  return nouns.at(-1)?.subject === 'request' ? requests.slice(-1) : [];
}

/** True if words are left that may narrow the statement. */
const narrows = (words: string) => {
  const bare = subjectsIn(words).reduceRight(
    (text, { from, text: noun }) => text.slice(0, from) + text.slice(from + noun.length),
    words,
  );
  return bare.replace(HARMLESS, '').trim() !== '';
};

/** Parts of the report in which it is told that nothing happened. */
const PARTS = [1, 3, 4];

/** Every denial about requests, reviews or lawsuits in parts 一, 三 and 四 that is about the report year. */
export const denialsOf = oncePerAnd((report: AnnualReport, unitClass: UnitClass | null): readonly Denial[] =>
  sentencesOf(report)
    .filter(({ section }) => section !== null && PARTS.includes(section))
    .flatMap((sentence) => denialsIn(sentence, report, unitClass))
    .filter(({ sentence, words }) => {
      const before = sentence.text.slice(0, sentence.text.indexOf(words));
      return timeOf(before, report.year) !== 'other';
    }),
);
