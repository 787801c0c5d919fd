import { defineRule } from '../../define-rule';
import { hasSixParts } from '../../support/parts';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** No opening paragraph, or one that stands within part one. */
export const opening = defineRule({
  id: 'header/opening',
  code: 'HDR-11',
  version: 1,
  title: '有引言且在第一部分之前',
  severity: 'info',
  basis: { text: '年度报告的通行写法：正文之前写明编制依据、组成部分、统计期限和联系方式', mark: 'B' },
  decides:
    '第一部分之前有写明编制依据、统计期限或者联系方式的文字即通过；写在第一部分之内的和没有的都判为不符。没有识别出任何部分的不作判断；2019 年以前的报告不适用。',
  remedy: '在“一、总体情况”之前写引言。',
  messages: {
    absent: '没有引言（{wanted}）',
    inside: '引言写在{part}之内',
  },
  check: (report) => {
    if (!hasSixParts(report)) return notApplicable('本报告所用格式没有规定引言');
    if (OPENING.test(report.preamble.text)) return pass;
    const [first] = report.sections;
    if (!first) return open('没有识别出任何部分');
    const inside = first.paragraphs.find(({ text }) => INSIDE.test(text));
    const place = inside?.place ?? report.titlePlace ?? first.place;
    const evidence = [{ figure: null, quote: inside?.text ?? null, expected: '引言', actual: null, place }];
    if (inside) return fail('inside', { part: `“${first.heading}”` }, evidence);
    return fail('absent', { wanted: '编制依据、统计期限、联系方式' }, evidence);
  },
});

const OPENING = /条例|编制|统计期限|统计时限|本报告|年度报告|联系|公布如下|报告如下/;
const INSIDE = /统计(?:期限|时限|时间)|本(?:年度)?报告(?:根据|依据|由|按照|电子版)|编制(?:完成|而成|本报告|了本)/;
