import type { ReportRow } from '@gongkai/contracts';
import { cellAddress, type SheetGrid, type TableSheet, tableGrid } from '@gongkai/documents';

/** A place for which publication is counted: a region, or one of its counties. */
export type PublicationGroup = { name: string; rows: ReportRow[] };

type Standing = 'onTime' | 'late' | 'missing' | 'unknown';

const STANDING_WORDS: Record<Standing, string> = {
  onTime: '按时公布',
  late: '逾期公布',
  missing: '未收到',
  unknown: '公布日期不明',
};

/**
 * 按时公布 needs a known date on or before the deadline. An unknown date is neither on time nor late: it is counted
 * apart and nobody is blamed for it.
 */
export function standingOf(row: Pick<ReportRow, 'reportId' | 'state' | 'publishedOn' | 'deadline'>): Standing {
  if (row.reportId === null) return 'missing';
  if (row.publishedOn === null) return row.state === 'late' ? 'late' : 'unknown';
  return row.publishedOn <= row.deadline ? 'onTime' : 'late';
}

/** 公布情况: 应公布, 按时公布, 按时公布率 and 未按时公布单位, as handed in every year, with the rate of the whole. */
export function publicationSheet(groups: readonly PublicationGroup[], title: string, footer: string): SheetGrid {
  const grid = tableGrid(publicationTable(groups, title, footer));
  if (groups.length < 2) return grid;
  const row = Math.max(...grid.cells.map((cell) => cell.row));
  const rows = groups.flatMap((group) => group.rows);
  const formula = `ROUND(${cellAddress(row, ON_TIME)}/${cellAddress(row, DUE)}*100,2)`;
  const rate = { value: onTimeRate(rows), formula, decimals: 2 };
  return {
    ...grid,
    cells: grid.cells.map((cell) => (cell.row === row && cell.column === RATE ? { ...cell, ...rate } : cell)),
  };
}

/** Columns of the table that the rate of the whole is made of. */
const DUE = 1;
const ON_TIME = 2;
const RATE = 3;

function publicationTable(groups: readonly PublicationGroup[], title: string, footer: string): TableSheet {
  return {
    name: '公布情况',
    title,
    columns: [
      { title: '地区', width: 22 },
      { title: '应公布单位数', width: 12, sum: true },
      { title: '按时公布单位数', width: 12, sum: true },
      { title: '按时公布率（%）', width: 12, decimals: 2 },
      { title: '逾期公布单位数', width: 12, sum: true },
      { title: '未收到单位数', width: 12, sum: true },
      { title: '公布日期不明单位数', width: 12, sum: true },
      { title: '未按时公布单位', width: 60 },
    ],
    rows: groups.map(groupRow),
    totalLabel: groups.length > 1 ? '合计' : null,
    frozenColumns: 1,
    landscape: true,
    footer,
  };
}

/** 公布名单: every unit with its dates. */
export function publicationList(rows: readonly ReportRow[], title: string, footer: string): TableSheet {
  return {
    name: '公布名单',
    title,
    columns: [
      { title: '单位', width: 36 },
      { title: '所在地区', width: 20 },
      { title: '截止日期', width: 12 },
      { title: '公布日期', width: 12 },
      { title: '收到日期', width: 12 },
      { title: '公布情况', width: 14 },
    ],
    rows: rows.map((row) => [
      row.unitName,
      row.regionName,
      row.deadline,
      row.publishedOn,
      row.receivedAt?.slice(0, 10) ?? null,
      STANDING_WORDS[standingOf(row)],
    ]),
    totalLabel: null,
    frozenColumns: 1,
    landscape: false,
    footer,
  };
}

function groupRow({ name, rows }: PublicationGroup): (number | string | null)[] {
  const named = (standing: Standing) => rows.filter((row) => standingOf(row) === standing);
  const onTime = named('onTime').length;
  const blamed = [...named('late'), ...named('missing')].map((row) => row.unitName);
  return [
    name,
    rows.length,
    onTime,
    onTimeRate(rows),
    named('late').length,
    named('missing').length,
    named('unknown').length,
    blamed.join('、') || '无',
  ];
}

/** 按时公布率 in per cent with two decimals; null where nothing is due. */
function onTimeRate(rows: readonly ReportRow[]): number | null {
  const onTime = rows.filter((row) => standingOf(row) === 'onTime').length;
  return rows.length === 0 ? null : Math.round((onTime / rows.length) * 10_000) / 100;
}
