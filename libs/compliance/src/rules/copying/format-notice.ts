import { defineRule } from '../../define-rule';
import { bareNumber, NOTICE_2019, NOTICE_2021, NOTICE_NUMBER } from '../../support/format-notices';
import { findWords } from '../../support/found-words';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** The notice on the form of other years, cited as the basis of this report. */
export const formatNotice = defineRule({
  id: 'copying/format-notice',
  code: 'CPY-05',
  version: 1,
  title: '引用的格式通知与报告年度相符',
  severity: 'error',
  basis: { text: '国办公开办函〔2021〕30号（2021 年度起），国办公开办函〔2019〕60号（2019、2020 年度）', mark: 'A' },
  decides:
    '2021 年度及以后的报告引用 60 号文的文号或者“格式（试行）”的名称，2019、2020 年度的报告引用 30 号文的文号，为不符；说明废止、修订、沿革的句子不算。',
  remedy: '改引本年度适用的格式通知，并核对报告是否按新格式编制。',
  messages: { wrong: '{year} 年度的报告引用了{cited}，应为{right}：{sentence}' },
  check: (report) => {
    const { year } = report;
    if (year === null)
      return findWords(report, NOTICE_NUMBER).length === 0
        ? pass
        : open('报告年度不明，不能判断应当适用哪一个格式通知');
    if (year < NOTICE_2019.from) return notApplicable('2019 年以前没有统一的格式通知');
    const [right, wrong] = year >= NOTICE_2021.from ? [NOTICE_2021, NOTICE_2019] : [NOTICE_2019, NOTICE_2021];
    const cited = [
      ...findWords(report, NOTICE_NUMBER, ({ 0: printed }) => bareNumber(printed) === bareNumber(wrong.number)),
      ...(wrong === NOTICE_2019 ? findWords(report, TRIAL_FORM) : []),
    ].filter(({ sentence }) => !HISTORY.test(sentence.text));
    const [first] = cited;
    if (!first) return pass;
    const evidence = cited.map((each) => ({ ...each.evidence, expected: right.number }));
    const words = [...new Set(cited.map(({ word }) => `“${word}”`))].join('、');
    return fail('wrong', { year, cited: words, right: right.number, sentence: first.sentence.text }, evidence);
  },
});

const TRIAL_FORM = /年度报告格式[》〉>]?\s*[（(]试行[）)]/g;
const HISTORY = /废止|修订|修改|原《|沿用|替代|取代/;
