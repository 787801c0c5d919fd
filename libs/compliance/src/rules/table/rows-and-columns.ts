import { type AnnualReport, type TableReading, type TableSpec } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import type { Verdict } from '../../rule';
import { fixedForm, tableName } from '../../support/cells';
import { cutOff } from '../../support/cut-off';
import { damage, ROW_DAMAGE } from '../../support/damage';
import { rowName } from '../../support/figure-names';
import { fail, notApplicable, open, pass, unread } from '../../verdicts';

/** Rows or columns of an official table left out or added. */
export const rowsAndColumns = defineRule({
  id: 'table/rows-and-columns',
  code: 'TAB-03',
  version: 1,
  title: '表格行列与规定格式一致',
  severity: 'error',
  basis: { text: '国办公开办函〔2021〕30号年度报告格式第二、三、四部分的固定表格', mark: 'A' },
  decides:
    '按行标题逐行比对：规定的行一行不少，没有规定以外的行，第三、四部分数值列数相符。只读到逐行文字而没有表格线、又有识读损伤的，或者文件在表中间中断的，不作判断。',
  remedy: '恢复规定的行和列；没有发生的填“0”，需要补充的内容写在文字部分。',
  messages: {
    rows: '{table}与规定格式不符：{differences}',
    columns: '{table}应有 {expected} 个数值列，实有 {actual} 列',
  },
  check: (report) => {
    const form = fixedForm(report);
    if (!form) return notApplicable('本报告所用格式没有本系统收录的统计表');
    const seen = report.tables.filter(({ found }) => found === 'grid' || found === 'sequence');
    if (seen.length === 0) return open('没有读到统计表');
    const verdicts = seen.flatMap((reading) => {
      const table = form.tables.find((candidate) => candidate.key === reading.table);
      return table ? judge(report, reading, table) : [];
    });
    const fails = verdicts.filter((verdict) => verdict.outcome === 'fail');
    if (fails.length > 0) return fails;
    if (verdicts[0]) return verdicts[0];
    const unseen = form.tables.filter((table) => !seen.some((reading) => reading.table === table.key));
    return unseen.length === 0 ? pass : open(`${unseen.map(tableName).join('、')}没有读到，其余表格与规定格式一致`);
  },
});

function judge(report: AnnualReport, reading: TableReading, table: TableSpec): Verdict<'rows' | 'columns'>[] {
  const missing = table.rows.filter((row) => reading.missingRows.includes(row.key)).map(rowName);
  const extra = reading.extraRows.map(({ label }) => label);
  const wrongWidth =
    widthOf(table) !== null && reading.valueColumns !== null && reading.valueColumns !== widthOf(table);
  if (missing.length === 0 && extra.length === 0 && !wrongWidth) return [];
  const cut = cutOff(report);
  if (cut && table.section >= cut.part) return [open(cut.words)];
  const hurt = damage(report, [...ROW_DAMAGE, 'numbering-lost']);
  if (reading.found === 'sequence' && hurt)
    return [unread(`${tableName(table)}的行列没有读全，且有识读损伤：${hurt.text}`)];
  const verdicts: Verdict<'rows' | 'columns'>[] = [];
  if (missing.length + extra.length > 0) verdicts.push(rowsFail(table, reading, missing, extra));
  if (wrongWidth && reading.found === 'grid') verdicts.push(columnsFail(table, reading));
  return verdicts;
}

function rowsFail(table: TableSpec, reading: TableReading, missing: string[], extra: string[]) {
  const differences = [
    ...(missing.length > 0 ? [`缺 ${missing.length} 行（${shorten(missing)}）`] : []),
    ...(extra.length > 0 ? [`多 ${extra.length} 行（${shorten(extra)}）`] : []),
  ];
  return fail('rows', { table: tableName(table), differences: differences.join('，') }, [
    ...missing.map((row) => ({ figure: null, quote: null, expected: row, actual: null, place: reading.place })),
    ...reading.extraRows.map(({ label, place }) => ({
      figure: null,
      quote: label,
      expected: null,
      actual: label,
      place,
    })),
  ]);
}

function columnsFail(table: TableSpec, reading: TableReading) {
  const [expected, actual] = [widthOf(table) ?? 0, reading.valueColumns ?? 0];
  return fail('columns', { table: tableName(table), expected, actual }, [
    { figure: null, quote: null, expected, actual, place: reading.place },
  ]);
}

/** Number of value columns if every row has the same, otherwise null (table 2 has one or three). */
function widthOf(table: TableSpec): number | null {
  const widths = new Set(table.rows.map((row) => row.figures.length));
  return widths.size === 1 ? (table.rows[0]?.figures.length ?? null) : null;
}

const shorten = (names: string[]) => `${names.slice(0, 4).join('、')}${names.length > 4 ? '等' : ''}`;
