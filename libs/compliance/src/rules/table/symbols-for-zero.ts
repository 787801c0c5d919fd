import { defineRule } from '../../define-rule';
import { judgeCells } from '../../support/judge-cells';

const SYMBOLS = ['dash', 'slash', 'noneWord'];

/** Slashes, dashes and 无 in place of a number. */
export const symbolsForZero = defineRule({
  id: 'table/symbols-for-zero',
  code: 'TAB-06',
  version: 1,
  title: '表格不用符号代替数字',
  severity: 'warning',
  basis: { text: '年度报告格式各表为数字项；实际报告中常见以“/”“—”“无”代替 0', mark: 'B' },
  decides: '单元格内为“/”“-”“—”“无”等符号或者字样的，合并为一个问题列出。',
  remedy: '没有发生的填“0”。确实不适用的，在文字部分说明。',
  messages: { symbol: '统计表有 {count} 格以符号代替数字：{cells}' },
  check: (report) =>
    judgeCells(report, {
      message: 'symbol',
      offends: ({ figure }) => SYMBOLS.includes(figure.state),
      words: ({ figure }) => `填“${figure.raw?.trim() ?? ''}”`,
    }),
});
