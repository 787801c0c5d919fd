import { defineRule } from '../../define-rule';
import type { Cell } from '../../support/cells';
import { judgeCells } from '../../support/judge-cells';

/** Full-width digits, thousands separators and blanks inside numbers: read all the same, but worth a word. */
export const digitForms = defineRule({
  id: 'table/digit-forms',
  code: 'TAB-11',
  version: 1,
  title: '数字用半角、不加分隔',
  severity: 'info',
  basis: { text: '数据汇总惯例；全角数字、千分位和数字中的空格容易在汇总时出错', mark: 'B' },
  decides: '单元格内的数字含全角数字、千分位分隔符或者中间空格的，合并为一个问题列出；这些数字照常读取和核对。',
  remedy: '改用半角数字，不加分隔符和空格。',
  messages: { form: '统计表有 {count} 格数字写法不规范：{cells}' },
  check: (report) =>
    judgeCells(report, {
      message: 'form',
      offends: isOdd,
      words: ({ figure }) => `填“${figure.raw?.trim() ?? ''}”`,
    }),
});

function isOdd({ figure }: Cell): boolean {
  const raw = figure.raw?.trim() ?? '';
  return figure.state === 'number' && /[０-９．]|\d[,，'’\s\u3000]\s*\d/.test(raw);
}
