import type { AnnualReport } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { damage } from '../../support/damage';
import { type FoundWords, findWords } from '../../support/found-words';
import { authorsSentences } from '../../support/page-furniture';
import type { Sentence } from '../../support/sentences';
import { fail, pass, unread } from '../../verdicts';

/** Half-width signs among Chinese text, told once per report. */
export const mixedPunctuation = defineRule({
  id: 'sensitive/mixed-punctuation',
  code: 'SEN-05',
  version: 1,
  title: '标点没有全角半角混用',
  severity: 'info',
  basis: { text: '《标点符号用法》（GB/T 15834）；实例：中文之间夹用半角冒号、分号、引号和尖括号', mark: 'B' },
  decides:
    '汉字之间的半角 : ; , ! ? 引号和尖括号，以及两个书名号之间只有空格、没有顿号的地方，合并为一个问题。网址、时间、英文和数字旁边的不算；半角的达到全角三分之一的，可能是转换所致，不作判断。',
  remedy: '统一改为全角标点，补上顿号。',
  messages: { mixed: '中文之间有 {count} 处标点混用（{signs}）：{sentence}' },
  check: (report) => {
    const sentences = authorsSentences(report).filter(({ text }) => HALF_WIDTH.test(text));
    const tags = damage(report, ['tag-swallowed']) === null;
    const found = [...paired(sentences), ...findWords(sentences, SIGN), ...findWords(sentences, NO_COMMA)].filter(
      ({ word }) => tags || !/[<>]/.test(word),
    );
    const [first] = found;
    if (!first) return pass;
    const evidence = found.map((each) => each.evidence);
    if (found.length > fullWidth(report) / 3) return unread('全文半角标点很多，可能是转换所致', evidence);
    const signs = [...new Set(found.map(({ word }) => NAMES[word] ?? '缺顿号'))].join('、');
    return fail('mixed', { count: found.length, signs, sentence: first.sentence.text }, evidence);
  },
});

const NAMES: Record<string, string> = {
  ':': '半角冒号',
  ';': '半角分号',
  ',': '半角逗号',
  '!': '半角叹号',
  '?': '半角问号',
  '"': '半角引号',
  '<': '半角尖括号',
  '>': '半角尖括号',
};

/** A sentence with neither these signs nor blanks mixes nothing; most have none. */
const HALF_WIDTH = /[:;,!?"<> \u3000]/;

const HAN = '[\\p{Script=Han}，。、；：？！“”‘’《》（）〈〉]';
/** A sign between Chinese characters (or Chinese punctuation); one may end the sentence. */
const SIGN = new RegExp(`(?<=\\p{Script=Han}|[》”）〉])[:;,!?](?=\\s*(?:${HAN}|$))`, 'gu');
const NO_COMMA = /(?<=[》〉](?:[）)])?)[ \u3000]+(?=[《〈])/g;
const QUOTE = new RegExp(`(?<=${HAN}|^)["<>](?=${HAN})|(?<=${HAN})["<>](?=$)`, 'gu');

/** Straight quotes and angle brackets, unless the sentence's quotes are all straight: then it is a way of writing. */
function paired(sentences: readonly Sentence[]): FoundWords[] {
  return findWords(sentences, QUOTE, ({ 0: sign }, { text }) => sign !== '"' || /[“”]/.test(text));
}

const fullWidth = ({ preamble, sections }: AnnualReport) =>
  [preamble.text, ...sections.map(({ text }) => text)].join('').match(/[，；：！？。]/g)?.length ?? 0;
