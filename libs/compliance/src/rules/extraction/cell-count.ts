import { defineRule } from '../../define-rule';
import { ROW_DAMAGE } from '../../support/damage';
import { judgeDamage } from '../../support/judge-damage';

/** Guard: the cells of a table could not all be told apart. */
export const cellCount = defineRule({
  id: 'extraction/cell-count',
  code: 'EXT-01',
  version: 1,
  title: '统计表各格读取完整',
  severity: 'info',
  basis: {
    text: '识读损伤，不是报告的问题：统计表的格数与格式不符，或者相邻数字粘连、单元格合并，读取时不能确定数字归属',
    mark: 'A',
  },
  decides: '读取统计表时，一行的格数与格式不符、数字连成一片、单元格跨行合并的，列为待判断；有关各行不核对勾稽关系。',
  remedy: '换用原始的 Word、Excel 文件重新导入，或者由人工核对这些行。',
  messages: {},
  check: (report) => judgeDamage(report, ROW_DAMAGE),
});
