import type { StatisticCell } from '@gongkai/contracts';

/** What a workbook shows for a cell without a number; a blank stays empty. */
const SIGNS: Record<Exclude<StatisticCell['state'], 'number'>, string | null> = {
  blank: null,
  dash: '—',
  slash: '／',
  noneWord: '无',
  text: '（文字）',
  missingCell: '（缺格）',
  unreadable: '（无法辨认）',
  notReceived: '未报',
};

/** Explanation for the sheet 说明. */
export const SIGN_LEGEND =
  '空白＝原表未填；—、／、无＝原表所填符号；（文字）＝原表填写了文字；（缺格）＝原表没有这一格；（无法辨认）＝原件无法读取；未报＝未收到报告。以上均不按 0 计。';

/** The number of a cell, or the sign of its state. */
export function cellValue(cell: StatisticCell | undefined): number | string | null {
  if (!cell) return null;
  return cell.state === 'number' ? cell.value : SIGNS[cell.state];
}
