import { figureSpec } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { type Cell, numberIn } from '../../support/cells';
import { judgeCells } from '../../support/judge-cells';

/** R12: counts are whole numbers from 0; amounts may have decimals but are never negative. */
export const wholeNonNegative = defineRule({
  id: 'table/whole-non-negative',
  code: 'TAB-08',
  version: 1,
  title: '件数为非负整数',
  severity: 'error',
  basis: { text: '年度报告格式各表计量单位为件，行政事业性收费金额为万元', mark: 'A' },
  decides: '件数不得为负数或者小数；收费金额（万元）可以有小数，不得为负数。问题单元格合并列出。',
  remedy: '核对并改填实际件数；金额误填在件数格内的移到收费金额格。',
  messages: { notCount: '统计表有 {count} 格为负数或者小数：{cells}' },
  check: (report) =>
    judgeCells(report, {
      message: 'notCount',
      offends,
      words: ({ figure }) => `填 ${figure.value}`,
    }),
});

function offends(cell: Cell): boolean {
  const value = numberIn(cell);
  const { signed, decimal } = figureSpec(cell.id);
  return value !== null && ((value < 0 && !signed) || (!decimal && !Number.isInteger(value)));
}
