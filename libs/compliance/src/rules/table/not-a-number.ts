import { defineRule } from '../../define-rule';
import { judgeCells } from '../../support/judge-cells';
import { statesNumber } from '../../support/stated-numbers';

/** Words in a number cell. */
export const notANumber = defineRule({
  id: 'table/not-a-number',
  code: 'TAB-07',
  version: 2,
  title: '表格填写内容为数字',
  severity: 'error',
  basis: { text: '年度报告格式第二、三、四部分表格均为数字项', mark: 'A' },
  decides:
    '单元格内容经规范化（全角转半角、去空格和千分位）后仍不是数字，也不是代替 0 的符号的，合并为一个问题列出。“本年增/减”栏写“增72”、金额栏写“2560万元”的仍是数字，不在此列。',
  remedy: '改填数字；需要说明的写在文字部分。',
  messages: { text: '统计表有 {count} 格不是数字：{cells}' },
  check: (report) =>
    judgeCells(report, {
      message: 'text',
      offends: (cell) => cell.figure.state === 'text' && !statesNumber(cell),
      words: ({ figure }) => `填“${figure.raw?.trim().slice(0, 20) ?? ''}”`,
    }),
});
