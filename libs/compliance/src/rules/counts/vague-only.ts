import { defineRule } from '../../define-rule';
import { publishedCounts } from '../../support/published-counts';
import { fail, notApplicable, pass } from '../../verdicts';

/** Part 一 with approximate numbers only (100余条). */
export const vagueOnly = defineRule({
  id: 'counts/vague-only',
  code: 'CNT-06',
  version: 1,
  title: '公开数量不能全是约数',
  severity: 'warning',
  basis: { text: '国办公开办函〔2021〕30号明确责任部分：内容应当准确', mark: 'P' },
  decides: '第一部分所写的公开信息数量全部带“余、多、近、约、超”的，提示核实。',
  remedy: '按台账写准确数量。',
  messages: { vague: '公开数量全是约数：{quotes}' },
  check: (report) => {
    const counts = publishedCounts(report);
    if (counts.length === 0) return notApplicable('第一部分没有写公开信息数量');
    if (counts.some(({ approx }) => !approx)) return pass;
    const quotes = counts
      .slice(0, 3)
      .map(({ quote }) => quote)
      .join('；');
    const evidence = counts.map(({ quote, value, place }) => ({
      figure: null,
      quote,
      expected: null,
      actual: value,
      place,
    }));
    return fail('vague', { quotes: counts.length > 3 ? `${quotes}等 ${counts.length} 处` : quotes }, evidence);
  },
});
