import type { TableBlock } from '@gongkai/documents';
import type { AnnualReport, FormId, FormSpec, TableSpec } from '@gongkai/domain';
import { extractReport } from '../extract-report';
import type { Printed } from './print-form';
import { mixedTree, textTree } from './trees';

const YEARS: Record<FormId, number> = { F2008: 2010, F2014: 2016, F2019: 2020, F2021: 2023 };
const TAIL = ['五、存在的主要问题及改进情况', '人手不足，将加强培训。', '六、其他需要报告的事项', '无。'];

const head = (form: FormSpec) => [
  `某某镇人民政府${YEARS[form.id]}年政府信息公开工作年度报告`,
  '一、总体情况',
  '本镇按规定公开信息。',
];

/** An annex stands behind the last part, the other tables in their own. */
function assembled<T>(form: FormSpec, tables: readonly T[]): (string | T)[] {
  const isAnnex = form.tables.every((table) => table.section === 0);
  return isAnnex ? [...head(form), ...TAIL, ...tables] : [...head(form), ...tables, ...TAIL];
}

/** The report whose tables are these lines of text. */
export function readLines(form: FormSpec, lines: readonly string[]): AnnualReport {
  return extractReport(textTree(assembled(form, lines)), { fileName: null });
}

/** The report whose tables are printed as grids, each below its heading. */
export function readGrids(
  form: FormSpec,
  printed: Printed,
  print: (
    table: TableSpec,
    printed: Printed,
  ) => Omit<TableBlock, 'index' | 'table'> | Omit<TableBlock, 'index' | 'table'>[],
): AnnualReport {
  const tables = form.tables.flatMap((table) => [table.title, ...[print(table, printed)].flat()]);
  return extractReport(mixedTree(assembled(form, tables)), { fileName: null });
}
