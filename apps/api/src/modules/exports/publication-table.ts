import type { CalendarLine } from '@gongkai/contracts';
import { cellAddress, type SheetGrid, type TableSheet, tableGrid } from '@gongkai/documents';
import type { DutyState } from '@gongkai/domain';

/** A place for which publication is counted: a region, or one of its counties. */
export type PublicationGroup = { name: string; lines: CalendarLine[] };

type Standing = 'onTime' | 'late' | 'missing' | 'unknown' | 'pending' | 'exempt';

/**
 * By the duty to publish. An unknown date is neither on time nor late: it is counted apart and nobody is blamed for it;
 * no more are units that still have time or are exempt.
 */
const STANDINGS: Record<DutyState, Standing> = {
  onTime: 'onTime',
  late: 'late',
  overdue: 'missing',
  unknown: 'unknown',
  due: 'pending',
  notDue: 'pending',
  exempt: 'exempt',
};

const STANDING_WORDS: Record<Standing, string> = {
  onTime: '按时公布',
  late: '逾期公布',
  missing: '未收到',
  unknown: '公布日期不明',
  pending: '未到期',
  exempt: '免报',
};

const standingOf = ({ published }: CalendarLine) => STANDINGS[published.state];

/** 公布情况: 应公布, 按时公布, 按时公布率 and 未按时公布单位, as handed in every year, with the rate of the whole. */
export function publicationSheet(groups: readonly PublicationGroup[], title: string, footer: string): SheetGrid {
  const grid = tableGrid(publicationTable(groups, title, footer));
  if (groups.length < 2) return grid;
  const row = Math.max(...grid.cells.map((cell) => cell.row));
  const formula = `ROUND(${cellAddress(row, ON_TIME)}/${cellAddress(row, DUE)}*100,2)`;
  const rate = onTimeRate(groups.flatMap((group) => group.lines));
  if (rate === null) return grid;
  return {
    ...grid,
    cells: grid.cells.map((cell) =>
      cell.row === row && cell.column === RATE ? { ...cell, value: rate, formula, decimals: 2 } : cell,
    ),
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
      { title: '未到期单位数', width: 12, sum: true },
      { title: '免报单位数', width: 12, sum: true },
      { title: '未按时公布单位', width: 60 },
    ],
    rows: groups.map(groupRow),
    totalLabel: groups.length > 1 ? '合计' : null,
    frozenColumns: 1,
    landscape: true,
    footer,
  };
}

/** 公布名单: every unit with its two dates, and why none is due where it is exempt. */
export function publicationList(lines: readonly CalendarLine[], title: string, footer: string): TableSheet {
  return {
    name: '公布名单',
    title,
    columns: [
      { title: '单位', width: 36 },
      { title: '所在地区', width: 20 },
      { title: '截止日期', width: 12 },
      { title: '报送日期', width: 12 },
      { title: '公布日期', width: 12 },
      { title: '逾期天数', width: 10 },
      { title: '公布情况', width: 14 },
      { title: '免报理由', width: 30 },
      { title: '公布网址', width: 40 },
    ],
    rows: lines.map((line) => [
      line.unitName,
      line.regionName,
      line.lastDay,
      line.filed.on,
      line.published.on,
      line.published.daysLate,
      STANDING_WORDS[standingOf(line)],
      line.exemption,
      line.url,
    ]),
    totalLabel: null,
    frozenColumns: 1,
    landscape: true,
    footer,
  };
}

function groupRow({ name, lines }: PublicationGroup): (number | string | null)[] {
  const named = (standing: Standing) => lines.filter((line) => standingOf(line) === standing);
  const blamed = [...named('late'), ...named('missing')].map((line) => line.unitName);
  return [
    name,
    lines.length - named('exempt').length,
    named('onTime').length,
    onTimeRate(lines),
    named('late').length,
    named('missing').length,
    named('unknown').length,
    named('pending').length,
    named('exempt').length,
    blamed.join('、') || '无',
  ];
}

/** 按时公布率 in per cent with two decimals; null where nothing is due. */
function onTimeRate(lines: readonly CalendarLine[]): number | null {
  const due = lines.filter((line) => standingOf(line) !== 'exempt');
  const onTime = due.filter((line) => standingOf(line) === 'onTime').length;
  return due.length === 0 ? null : Math.round((onTime / due.length) * 10_000) / 100;
}
