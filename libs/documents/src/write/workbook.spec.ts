import { readXlsx } from 'hucre/xlsx';
import { sumFormula } from './cell-address';
import { contentHash } from './content-hash';
import type { SheetCell, SheetGrid } from './sheet-grid';
import type { TableSheet } from './table-sheet';
import { writeOfficialWorkbook, writeTableWorkbook } from './workbook';

const place = (row: number, column: number, rowSpan = 1, columnSpan = 1) => ({ row, column, rowSpan, columnSpan });

const official: SheetGrid = {
  name: '三、收到和处理',
  columns: [{ width: 30 }, { width: 8 }, { width: 8 }],
  cells: [
    { ...place(0, 0, 2, 1), kind: 'note', value: '（本列数据的勾稽关系）' },
    { ...place(0, 1, 1, 2), kind: 'header', value: '申请人情况' },
    { ...place(1, 1), kind: 'header', value: '自然人' },
    { ...place(1, 2), kind: 'header', value: '总计' },
    { ...place(2, 0), kind: 'label', value: '=HYPERLINK("http://x")' },
    { ...place(2, 1), kind: 'value', value: 3 },
    { ...place(2, 2), kind: 'value', value: 59237.2449, decimals: 4 },
    { ...place(3, 0), kind: 'label', value: '合计' },
    { ...place(3, 1), kind: 'total', value: 3, formula: sumFormula(1, 2, 2) },
    { ...place(3, 2), kind: 'value', value: null },
  ],
  frozenRows: 2,
  frozenColumns: 1,
  landscape: true,
  repeatRows: { first: 0, last: 1 },
  footer: '星桥旗 & 听泉旗 · 2023 年',
};

const input = { title: '统计表', sheets: [official], facts: [{ label: '范围', value: '星桥旗（演示）' }] };

async function sheetsOf(bytes: Promise<Uint8Array>) {
  return (await readXlsx(await bytes, { readStyles: true })).sheets;
}

async function officialSheet() {
  const [sheet] = await sheetsOf(writeOfficialWorkbook(input));
  if (!sheet) throw new Error('the workbook has a sheet');
  return sheet;
}

describe('an official workbook', () => {
  it('keeps merged headers', async () => {
    expect((await officialSheet()).merges).toEqual([
      { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
      { startRow: 0, startCol: 1, endRow: 0, endCol: 2 },
    ]);
  });

  it('keeps numbers as numbers and an empty cell empty, never 0', async () => {
    const { rows } = await officialSheet();
    expect(rows[2]?.slice(1)).toEqual([3, 59237.2449]);
    expect(rows[3]?.[2] ?? null).toBeNull();
  });

  it('carries live sums with their cached value', async () => {
    const cell = (await officialSheet()).cells?.get('3,1');
    expect([cell?.formula, cell?.formulaResult]).toEqual(['SUM(B3:B3)', 3]);
  });

  it('neutralises text that begins a formula', async () => {
    const cell = (await officialSheet()).cells?.get('2,0');
    expect((await officialSheet()).rows[2]?.[0]).toBe('\'=HYPERLINK("http://x")');
    expect(cell?.formula).toBeUndefined();
  });

  it('is set up for paper: A4 landscape, one page wide, header repeated, page numbers', async () => {
    const { pageSetup, headerFooter, freezePane } = await officialSheet();
    expect(pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$2',
    });
    expect(headerFooter?.oddFooter).toBe('&L星桥旗 && 听泉旗 · 2023 年&R第 &P 页 / 共 &N 页');
    expect(freezePane).toEqual({ rows: 2, columns: 1 });
  });

  it('draws borders around every place of a merged cell', async () => {
    const { cells } = await officialSheet();
    for (const key of ['0,0', '1,0', '0,1', '0,2']) {
      expect(cells?.get(key)?.style?.border?.bottom?.style).toBe('thin');
    }
  });

  it('makes rows high enough for wrapped labels', async () => {
    const long: SheetCell = { ...place(2, 0), kind: 'label', value: '申请人无正当理由逾期不补正'.repeat(4) };
    const [sheet] = await sheetsOf(
      writeOfficialWorkbook({ ...input, sheets: [{ ...official, cells: [...official.cells.slice(0, 4), long] }] }),
    );
    expect(sheet?.rowDefs?.get(2)?.height).toBeGreaterThan(50);
  });

  it('widens a column in which a number would show as ####', async () => {
    const { columns } = await officialSheet();
    expect(columns?.map((column) => column.width)).toEqual([30, 8, '59237.2449'.length + 2]);
  });

  it('traces itself: the facts and the content hash stand on the sheet 说明', async () => {
    const facts = (await sheetsOf(writeOfficialWorkbook(input)))[1];
    expect(facts?.name).toBe('说明');
    expect(facts?.rows.slice(1)).toEqual([
      ['范围', '星桥旗（演示）'],
      ['内容校验值（SHA-256）', contentHash([official])],
    ]);
  });

  it('is the same file for the same content, whenever it is made', async () => {
    const first = await writeOfficialWorkbook(input);
    jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), doNotFake: ['nextTick', 'setImmediate'] });
    const second = await writeOfficialWorkbook(structuredClone(input));
    jest.useRealTimers();
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('gives sheets names that a workbook accepts', async () => {
    const sheets = await sheetsOf(
      writeOfficialWorkbook({
        title: '',
        facts: [],
        sheets: ['2023/三', '2023/三', '很长的名称'.repeat(10)].map((name) => ({ ...official, name })),
      }),
    );
    expect(sheets.map((sheet) => sheet.name)).toEqual([
      '2023·三',
      '2023·三（2）',
      '很长的名称'.repeat(10).slice(0, 31),
    ]);
    expect(sheets[0]?.pageSetup?.printTitlesRow).toBe('$1:$2');
  });
});

describe('a workbook of a plain table', () => {
  const table: TableSheet = {
    name: '各单位',
    title: '2023年各单位汇总（演示）',
    columns: [
      { title: '单位', width: 30 },
      { title: '新收', group: '申请', width: 8, sum: true },
      { title: '结转', group: '申请', width: 8, sum: true },
      { title: '收费', width: 10, sum: true, decimals: 4 },
      { title: '备注', width: 10, sum: true },
    ],
    rows: [
      ['青穗镇', 3, 0, 0.1, null],
      ['鹿铃镇', null, 1, 0.2, '未收到'],
    ],
    totalLabel: 'Σ',
    frozenColumns: 1,
    landscape: true,
    footer: '',
  };

  it('has the sums of its columns as formulas over its rows', async () => {
    const [sheet] = await sheetsOf(writeTableWorkbook({ title: 'x', tables: [table], facts: [] }));
    expect(sheet?.rows).toEqual([
      ['2023年各单位汇总（演示）', null, null, null, null],
      ['单位', '申请', null, '收费', '备注'],
      [null, '新收', '结转', null, null],
      ['青穗镇', 3, 0, 0.1, null],
      ['鹿铃镇', null, 1, 0.2, '未收到'],
      ['Σ', 3, 1, 0.3, null],
    ]);
    expect(['5,1', '5,2', '5,3'].map((key) => sheet?.cells?.get(key)?.formula)).toEqual([
      'SUM(B4:B5)',
      'SUM(C4:C5)',
      'SUM(D4:D5)',
    ]);
    expect(sheet?.merges).toContainEqual({ startRow: 1, startCol: 1, endRow: 1, endCol: 2 });
  });
});
