import type { Message, Place, TableSpec } from '@gongkai/domain';
import type { RowProblem } from './row-reading';

type RowMessageCode = RowProblem | 'group-as-one-row';

const TEXTS: Record<RowMessageCode, (row: string) => string> = {
  'cell-count': (row) => `“${row}”一行的单元格数与格式不符，无法确定各数字属于哪一列，按无法读取处理。`,
  'digits-fused': (row) => `“${row}”一行的数字连在一起，无法确定如何断开，按无法读取处理。`,
  'merged-cells': (row) => `“${row}”一行的数值单元格与其他行合并，无法确定归属，按无法读取处理。`,
  'group-as-one-row': (row) => `“${row}”在报告中只列一行，没有分列下属各行；下属各行按缺少单元格处理。`,
};

/** The message about a row, named by its label path (or `label`, for a row that the form does not have). */
export function rowMessage(
  code: RowMessageCode,
  table: TableSpec,
  row: number | null,
  place: Place | null,
  label?: string,
): Message {
  const spec = row === null ? undefined : table.rows[row];
  const name = label ?? (spec && spec.labels.length > 0 ? spec.labels.join(' › ') : table.title);
  return { level: code === 'group-as-one-row' ? 'info' : 'warning', code, text: TEXTS[code](name), place };
}
