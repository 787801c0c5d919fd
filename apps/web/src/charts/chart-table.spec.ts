import { readXlsx } from 'hucre/xlsx';
import { point } from '../testing/fixtures';
import { type ChartTable, neutralise, toCsv } from './chart-table';
import { toXlsx } from './chart-workbook';
import { rankTable, trendTable } from './series-table';

const META = { title: '历年申请', lines: ['范围：青原旗', '演示数据'] };
const TABLE: ChartTable = {
  columns: [
    { key: 'name', title: '单位', numeric: false },
    { key: 'n', title: '新收（件）', numeric: true },
  ],
  rows: [
    { key: '1', cells: ['=HYPERLINK("x")', 0] },
    { key: '2', cells: ['甲,乙', null] },
  ],
};
const WORDS = { unit: '%', year: '年度', numerator: '分子', denominator: '分母' };

describe('the numbers of a chart', () => {
  it('as CSV keep 0 and unknown apart, quote commas, and say what they are about', () => {
    expect(toCsv(TABLE, META)).toBe(
      '\ufeff单位,新收（件）\r\n"\'=HYPERLINK(""x"")",0\r\n"甲,乙",\r\n\r\n历年申请\r\n范围：青原旗\r\n演示数据\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx'])('neutralise %j, which a spreadsheet would run', (text) => {
    expect(neutralise(text)).toBe(`'${text}`);
  });

  it('as a workbook are numbers, with unknown cells empty', async () => {
    const workbook = await readXlsx(await toXlsx(TABLE, META));
    const rows = workbook.sheets[0]?.rows ?? [];
    expect(rows[0]?.[0]).toBe('历年申请');
    expect(rows[2]).toEqual(['\'=HYPERLINK("x")', 0]);
    expect(rows[3]?.[1] ?? null).toBeNull();
    expect(rows.flat()).toContain('范围：青原旗');
  });

  it('of a rate stand beside numerator and denominator', () => {
    const rate = point(81 / 263, { numerator: 81, denominator: 263 });
    const series = [{ key: 'r', label: '公开率', color: '#000', points: [rate, null] }];
    const table = trendTable([2022, 2023], series, { kind: 'rate', unit: '%' }, WORDS);
    expect(table.columns.map((column) => column.title)).toEqual(['年度', '公开率（%）', '公开率 分子', '公开率 分母']);
    expect(table.rows.map((row) => row.cells)).toEqual([
      ['2022', 30.8, 81, 263],
      ['2023', null, null, null],
    ]);
  });

  it('of parts carry last year and lead on', () => {
    const part = {
      key: 'u1',
      name: '河口镇',
      code: '990101201000',
      level: 'town' as const,
      unitId: 'u1',
      reportId: 'r1',
      hasChildren: false,
      point: point(5),
      lastYear: point(null),
    };
    const words = { ...WORDS, part: '单位', now: '2023 年', before: '2022 年' };
    const table = rankTable([part], { kind: 'sum', unit: '件' }, words, (one) => `/reports/${one.reportId}`);
    expect(table.rows).toEqual([{ key: 'u1', href: '/reports/r1', cells: ['河口镇', 5, null] }]);
  });
});
