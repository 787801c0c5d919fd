import { defineRule } from '../../define-rule';
import { hasSixParts } from '../../support/parts';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** Parts beside the six. */
export const extraParts = defineRule({
  id: 'structure/extra-parts',
  code: 'STR-07',
  version: 1,
  title: '没有六个部分以外的部分',
  severity: 'info',
  basis: {
    text: '《政府信息公开条例》第五十条；国办公开办函〔2021〕30号：严格按照条例规定的内容编制，不随意扩大',
    mark: 'A',
  },
  decides: '六个部分之外、与其并列编号的标题都列出，合并为一个问题。没有识别出任何部分的不作判断。',
  remedy: '把内容并入相应的部分；确需说明的写入第六部分。',
  messages: { extra: '六个部分之外另有 {count} 个部分：{headings}' },
  check: (report) => {
    if (!hasSixParts(report)) return notApplicable('本报告所用格式没有六个部分的规定');
    if (report.sections.length === 0) return open('没有识别出任何部分');
    const extra = report.sections.filter(({ number, heading }) => number === null && heading.trim() !== '');
    if (extra.length === 0) return pass;
    return fail(
      'extra',
      { count: extra.length, headings: extra.map(({ heading }) => `“${heading}”`).join('、') },
      extra.map(({ heading, place }) => ({ figure: null, quote: heading, expected: null, actual: heading, place })),
    );
  },
});
