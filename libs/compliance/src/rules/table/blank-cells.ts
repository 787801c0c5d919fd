import { defineRule } from '../../define-rule';
import { judgeCells } from '../../support/judge-cells';

/** A blank cell is no zero: the reader cannot tell none from forgotten. */
export const blankCells = defineRule({
  id: 'table/blank-cells',
  code: 'TAB-05',
  version: 1,
  title: '表格无空白单元格',
  severity: 'error',
  basis: {
    text: '年度报告格式第二、三、四部分表格；国办公开办函〔2021〕30号明确责任部分：内容应当准确、完整',
    mark: 'B',
  },
  decides: '三张统计表每一格都填有内容。全部空白单元格合并为一个问题列出；没有读到或者位置不确定的单元格不作判断。',
  remedy: '逐格补填；没有发生的填“0”，不留空白。',
  messages: { blank: '统计表有 {count} 格空白：{cells}' },
  check: (report) => judgeCells(report, { message: 'blank', offends: ({ figure }) => figure.state === 'blank' }),
});
