import type { AnnualReport } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import type { Verdict } from '../../rule';
import { type Announced, announcedIn, isOpenList } from '../../support/announced';
import { cutOff } from '../../support/cut-off';
import { damage } from '../../support/damage';
import { hasSixParts, PART_HEADINGS } from '../../support/parts';
import { fail, notApplicable, open, pass, unread } from '../../verdicts';

/** The opening announces other parts than follow. */
export const announcedParts = defineRule({
  id: 'header/announced-parts',
  code: 'HDR-10',
  version: 1,
  title: '引言所列部分与正文一致',
  severity: 'warning',
  basis: { text: '年度报告格式；实例：引言称六个部分，只列出五个', mark: 'B' },
  decides:
    '引言列出各部分的，比对三项：写明的个数与列出的个数、列出的部分正文都有、正文的部分都已列出（以“等”字省略的不比）。没有列出的不适用；文件中断或者标题编号丢失的不作判断。',
  remedy: '按正文实际的部分改正引言。',
  messages: {
    count: '引言称 {count} 个部分，列出 {named} 个',
    absent: '引言列出而正文没有：{parts}',
    unlisted: '正文有而引言没有列出：{parts}',
  },
  check: (report) => {
    if (!hasSixParts(report)) return notApplicable('本报告所用格式没有六个部分的规定');
    const announced = announcedIn(report);
    if (!announced) return notApplicable('引言没有列出各部分');
    if (report.sections.length === 0) return open('没有识别出任何部分');
    const fails = compare(report, announced);
    if (fails.length === 0) return pass;
    const cut = cutOff(report);
    if (cut) return open(cut.words);
    const lost = damage(report, ['numbering-lost', 'tag-swallowed']);
    return lost ? unread(`标题没有读全：${lost.text}`) : fails;
  },
});

function compare(report: AnnualReport, announced: Announced): Verdict<'count' | 'absent' | 'unlisted'>[] {
  const { parts, named, count } = announced;
  const present = new Set(report.sections.map(({ number }) => number));
  const evidence = [
    { figure: null, quote: announced.sentence, expected: null, actual: announced.sentence, place: announced.place },
  ];
  const names = (numbers: number[]) => numbers.map((number) => `“${PART_HEADINGS[number - 1] ?? number}”`).join('、');
  const miscounted = count !== null && count !== named && count !== parts.length;
  const absent = parts.filter((number) => !present.has(number));
  const unlisted = [1, 2, 3, 4, 5, 6].filter((number) => present.has(number) && !parts.includes(number));
  return [
    ...(miscounted ? [fail('count', { count, named }, evidence)] : []),
    ...(absent.length > 0 ? [fail('absent', { parts: names(absent) }, evidence)] : []),
    ...(unlisted.length > 0 && !miscounted && !isOpenList(announced)
      ? [fail('unlisted', { parts: names(unlisted) }, evidence)]
      : []),
  ];
}
