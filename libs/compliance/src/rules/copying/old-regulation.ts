import { defineRule } from '../../define-rule';
import { findWords } from '../../support/found-words';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** The Regulation of 2007 as the basis of a report under that of 2019. */
export const oldRegulation = defineRule({
  id: 'copying/old-regulation',
  code: 'CPY-07',
  version: 1,
  title: '没有引用旧条例',
  severity: 'error',
  basis: { text: '《中华人民共和国政府信息公开条例》（2019 年国务院令第 711 号，2019 年 5 月 15 日施行）', mark: 'A' },
  decides:
    '2019 年度及以后的报告写有国务院令第 492 号，或者把 2007 年（2008 年）的条例作为依据的，为不符；讲修订、废止、沿革的句子不算。',
  remedy: '改引 2019 年修订的条例（国务院令第 711 号）。',
  messages: { old: '{year} 年度的报告引用旧条例（{words}）：{sentence}' },
  check: (report) => {
    const { year } = report;
    if (year !== null && year < 2019) return notApplicable('2019 年以前适用 2007 年的条例');
    const cited = findWords(report, OLD, (_, { text }) => !HISTORY.test(text));
    const [first] = cited;
    if (!first) return pass;
    if (year === null) return open('报告年度不明，不能判断应当适用哪一个条例', [first.evidence]);
    const words = [...new Set(cited.map(({ word }) => `“${word}”`))].join('、');
    const evidence = cited.map((each) => ({ ...each.evidence, expected: '国务院令第711号' }));
    return fail('old', { year, words, sentence: first.sentence.text }, evidence);
  },
});

const OLD =
  /国务院(?:第)?令?(?:[〔[（(]2007[〕\])）])?(?:第)?\s*492\s*号(?:令)?|200[78]年(?:\d{1,2}月\d{1,2}日)?(?:公布|颁布|施行|实施|起施行)?的?《?(?:中华人民共和国)?政府信息公开条例》?/g;
const HISTORY = /修订|修改|废止|原条例|旧条例|历年|以来|自2008/;
