import { defineRule } from '../../define-rule';
import { hasSixParts } from '../../support/parts';
import { sentencesOf } from '../../support/sentences';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** Plans for the time to come inside the survey of the past year. */
export const outlook = defineRule({
  id: 'content/outlook',
  code: 'CON-06',
  version: 1,
  title: '第一部分不写下一步打算',
  severity: 'info',
  basis: { text: '第一部分是本年度总体情况，改进打算应写在第五部分', mark: 'P' },
  decides:
    '第一部分出现“下一步、下一阶段、今后、接下来、明年”或者写下一年度“将、要”做什么的，提示。“为下一步工作打下基础”之类不算。',
  remedy: '把下一步打算移到第五部分。',
  messages: { plans: '第一部分写了下一步打算（{count} 处）：{sentence}' },
  check: (report) => {
    if (!hasSixParts(report)) return notApplicable('本报告所用格式不分六个部分');
    const part = sentencesOf(report).filter(({ section }) => section === 1);
    if (part.length === 0) return open('没有读到第一部分的文字');
    const next =
      report.year === null
        ? null
        : new RegExp(
            `(?<!\\d)${report.year + 1}年[，,]?[^，,。；;]{0,20}(?:将|要(?![点求闻素件])|计划(?![\\d表书、和及]|$)|拟)`,
          );
    const plans = part.filter(({ text }) => isPlan(text, next));
    const [first] = plans;
    if (!first) return pass;
    const evidence = plans.map(({ text, place }) => ({
      figure: null,
      quote: text,
      expected: null,
      actual: null,
      place,
    }));
    return fail('plans', { count: plans.length, sentence: first.text }, evidence);
  },
});

const NEXT = /(?<![为对])(?:下一步(?!工作(?:打下|奠定|提供))|下一阶段|下阶段|下步|接下来|今后(?!的)|(?<![说声表])明年)/;
const BASIS = /为(?:下一步|今后|下一阶段|下阶段)/;

/** `next`: what is told of the year after the report's, if that is known. */
function isPlan(text: string, next: RegExp | null): boolean {
  const outside = text.replace(/《[^》]*》|[“"][^”"]*[”"]/g, '');
  if (NEXT.test(outside) && !BASIS.test(outside)) return true;
  return next?.test(outside) ?? false;
}
