import { defineRule } from '../../define-rule';
import { bareNumber, editDistance, NOTICE_2019, NOTICE_2021, NOTICE_NUMBER } from '../../support/format-notices';
import { type FoundWords, findWords } from '../../support/found-words';
import { fail, notApplicable, pass, unread } from '../../verdicts';

/** 国办公开函 instead of 国办公开办函: a number copied by hand. */
export const noticeNumber = defineRule({
  id: 'copying/notice-number',
  code: 'CPY-06',
  version: 1,
  title: '格式通知的文号无误',
  severity: 'warning',
  basis: { text: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号；实例：国办公开函〔2021〕30号', mark: 'B' },
  decides:
    '文号与两个格式通知之一只差一两个字的，为误写；只有数字不同的，须同句写有“年度报告格式”。括号的样式和有无不计；数字少了的可能是识读所致，不作判断。',
  remedy: '按通知原文改正文号。',
  messages: { mistyped: '文号“{word}”误写，应为“{right}”：{sentence}' },
  check: (report) => {
    const cited = findWords(report, NOTICE_NUMBER);
    if (cited.length === 0) return notApplicable('报告没有引用国务院办公厅的文号');
    const doubtful = cited.flatMap((each) => judged(each) ?? []);
    const wrong = doubtful.filter(({ lost }) => !lost);
    if (wrong.length > 0)
      return wrong.map(({ found, right }) =>
        fail('mistyped', { word: found.word, right, sentence: found.sentence.text }, [
          { ...found.evidence, expected: right },
        ]),
      );
    const [lost] = doubtful;
    return lost ? unread(`文号“${lost.found.word}”缺少数字，可能是识读所致`, [lost.found.evidence]) : pass;
  },
});

const RIGHT = [NOTICE_2021.number, NOTICE_2019.number];
const digits = (text: string) => text.replace(/\D/g, '');

/** The number that was probably meant, or null if the printed one is right or another document's. */
function judged(found: FoundWords): { found: FoundWords; right: string; lost: boolean } | null {
  const printed = bareNumber(found.word).replace('第', '');
  const near = RIGHT.map((right) => ({ right, distance: editDistance(printed, bareNumber(right)) }));
  const [best] = near.sort((a, b) => a.distance - b.distance);
  if (!best || best.distance === 0 || best.distance > 2) return null;
  const [own, right] = [digits(printed), digits(best.right)];
  if (own !== right && !found.sentence.text.includes('年度报告格式')) return null;
  return { found, right: best.right, lost: own.length < right.length };
}
