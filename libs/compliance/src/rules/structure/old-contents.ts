import type { AnnualReport, Place } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { headingWords } from '../../support/heading-words';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** Headings of the Regulation of 2007 in a report under the one of 2019. */
export const oldContents = defineRule({
  id: 'structure/old-contents',
  code: 'STR-09',
  version: 1,
  title: '没有沿用旧条例的内容目录',
  severity: 'warning',
  basis: {
    text: '《政府信息公开条例》（2019 年修订）第五十条不再列“收费及减免”“不予公开”“申诉”等旧条例规定的项目',
    mark: 'A',
  },
  decides:
    '2019 年度起的报告，标题或者小标题为“概述”“收费及减免情况”“申诉情况”“依申请公开和不予公开情况”的，判为沿用旧目录，合并为一个问题。报告年度不明的不作判断。',
  remedy: '按现行格式改写，收费情况写入第六部分。',
  messages: { old: '沿用旧条例的标题：{headings}' },
  check: (report) => {
    if (report.year === null) return open('报告年度不明');
    if (report.year < 2019) return notApplicable('报告年度适用旧条例');
    const found = headingsOf(report).filter(({ text }) => isOld(text));
    if (found.length === 0) return pass;
    return fail(
      'old',
      { headings: found.map(({ text }) => `“${text}”`).join('、') },
      found.map(({ text, place }) => ({ figure: null, quote: text, expected: null, actual: text, place })),
    );
  },
});

const LONGEST = 40;
const OLD = [
  /^概述$/,
  /收费(?:情况)?(?:及|和|与|以及|、)(?:其)?减免/,
  /申诉(?:的)?(?:情况)?$/,
  /申请.{0,8}(?:及|和|与|以及|、)不予公开/,
];

const isOld = (heading: string) => OLD.some((pattern) => pattern.test(headingWords(heading)));

/** Headings of parts, and numbered first sentences of paragraphs that are short enough to be headings. */
function headingsOf(report: AnnualReport): { text: string; place: Place | null }[] {
  return report.sections.flatMap(({ heading, place, paragraphs }) => [
    { text: heading, place },
    ...paragraphs.flatMap((paragraph) => {
      const lead = /^\s*[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．][^。；;：:\n]*/.exec(paragraph.text)?.[0].trim();
      return lead && lead.length <= LONGEST ? [{ text: lead, place: paragraph.place }] : [];
    }),
  ]);
}
