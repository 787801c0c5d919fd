import { defineRule } from '../../define-rule';
import { findWords } from '../../support/found-words';
import { authorsSentences } from '../../support/page-furniture';
import { mayRepeat } from '../../support/repeats';
import { fail, pass } from '../../verdicts';

/** The same words twice in a row. */
export const repeatedClauses = defineRule({
  id: 'sensitive/repeated-clauses',
  code: 'SEN-06',
  version: 1,
  title: '没有重复的词句',
  severity: 'info',
  basis: { text: '实例：同一分句连写两遍', mark: 'B' },
  decides: '同一分句（六字以上）紧接着再写一遍，或者四字以上的词语连写两遍的，提示。',
  remedy: '删去重复的词句。',
  messages: { twice: '有 {count} 处词句连写两遍，如“{words}”：{sentence}' },
  check: (report) => {
    const sentences = authorsSentences(report).filter(({ text }) => mayRepeat(text));
    const found = [...findWords(sentences, CLAUSE), ...findWords(sentences, WORDS)];
    const [first] = found;
    if (!first) return pass;
    const evidence = found.map((each) => each.evidence);
    return fail('twice', { count: found.length, words: first.match[1] ?? '', sentence: first.sentence.text }, evidence);
  },
});

const CLAUSE = /(?<=^|[，,。；;：:])(\p{Script=Han}[\p{Script=Han}\d]{5,39})[，,；;、]\1(?=[，,。；;、]|$)/gu;
const WORDS = /(\p{Script=Han}{4,16})\1/gu;
