import { type BookType, utils, type WorkSheet, write } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { drawGrid, problemOf, tablesOf, textsOf, treeOf } from '../../testing/read-helpers';
import { claimSize, zip } from '../../testing/zip';

type Cell = string | number | null | { t: string; v?: unknown; z?: string; f?: string };

/** A workbook of the given sheets; `merges` as ranges such as `A1:D1`. */
function book(
  sheets: Record<string, { rows: Cell[][]; merges?: string[]; hidden?: boolean }>,
  type: BookType = 'xlsx',
) {
  const workbook = utils.book_new();
  const names = Object.keys(sheets);
  for (const name of names) {
    const sheet: WorkSheet = utils.aoa_to_sheet(sheets[name]?.rows ?? [], { sheetStubs: true });
    sheet['!merges'] = (sheets[name]?.merges ?? []).map((range) => utils.decode_range(range));
    utils.book_append_sheet(workbook, sheet, name);
  }
  workbook.Workbook = { Sheets: names.map((name) => ({ Hidden: sheets[name]?.hidden === true ? 1 : 0 })) };
  return new Uint8Array(write(workbook, { type: 'buffer', bookType: type }));
}

const one = (rows: Cell[][], merges: string[] = []) => book({ Sheet1: { rows, merges } });
const grids = async (bytes: Uint8Array) => tablesOf(await treeOf(bytes)).map(drawGrid);
const codes = async (bytes: Uint8Array) => (await treeOf(bytes)).messages.map(({ code }) => code);

const TABLE: Cell[][] = [
  ['第一块', null, null],
  ['项目', '甲', '乙'],
  ['规章', 0, null],
  ['文件', 12, '/'],
];

describe('a workbook', () => {
  it.each(['xlsx', 'biff8', 'ods'] as const)('is read the same as %s', async (type) => {
    const bytes = book({ 表: { rows: TABLE, merges: ['A1:C1'] } }, type);
    const tree = await treeOf(bytes);
    expect(tree.format).toBe('xlsx');
    expect(textsOf(tree)).toEqual(['表']);
    expect(tablesOf(tree).map(drawGrid)).toEqual([['第一块 < <', '项目 甲 乙', '规章 0 ', '文件 12 /']]);
  });

  it('gives a true grid from merges, and nothing where merges are nonsense', async () => {
    const merged = one(
      [
        ['甲', null, '乙'],
        [null, null, '丙'],
        ['1', '2', '3'],
      ],
      ['A1:B2'],
    );
    expect(await grids(merged)).toEqual([['甲 < 乙', '^ ^ 丙', '1 2 3']]);
    const crossing = one(
      [
        ['甲', '乙', '丙'],
        ['1', '2', '3'],
      ],
      ['B1:C9', 'A2:C2'],
    );
    expect(await grids(crossing)).toEqual([['甲 乙', '1 ^']]);
  });

  it('keeps zero and blank apart, whatever is shown', async () => {
    const bytes = one([
      ['项目', '甲', '乙', '丙'],
      ['规章', { t: 'n', v: 0, z: '#;;' }, null, { t: 'n', v: 0, z: '_ * "-"??_ ' }],
    ]);
    expect(await grids(bytes)).toEqual([['项目 甲 乙 丙', '规章 0  0']]);
    expect(await codes(bytes)).toEqual(['shown-otherwise']);
  });

  it('takes the stored number where the sheet shows a rounded one, without the residue of fractions', async () => {
    const bytes = one([
      ['项目', '甲', '乙', '丙'],
      ['收费', { t: 'n', v: 12.6, z: '0' }, { t: 'n', v: 0.1 + 0.2, z: '0.00' }, { t: 'n', v: 12345.5, z: '#,##0.0' }],
    ]);
    expect(await grids(bytes)).toEqual([['项目 甲 乙 丙', '收费 12.6 0.30 12,345.5']]);
    expect(await codes(bytes)).toEqual(['shown-otherwise']);
  });

  it('takes no formula for a number that was never calculated', async () => {
    const sheet = utils.aoa_to_sheet([
      ['项目', '甲'],
      ['合计', 1],
    ]);
    const plain = utils.book_new();
    utils.book_append_sheet(plain, sheet, 'Sheet1');
    sheet.B2 = { t: 'n', f: 'SUM(B3:B4)' };
    const bytes = new Uint8Array(write(plain, { type: 'buffer', bookType: 'xlsx' }));
    expect(await grids(bytes)).toEqual([['项目 甲', '合计 =SUM(B3:B4)']]);
    expect(await codes(bytes)).toEqual(['formula-not-calculated']);
  });

  it('reads rows of one text and of a name with its value as lines, and the line above a table with it', async () => {
    const bytes = one([
      ['某镇2023年报告', null, null],
      ['联系电话：', '0478-1234567', null],
      ['地址：', null, null],
      [null, null, null],
      ...TABLE,
    ]);
    const tree = await treeOf(bytes);
    expect(textsOf(tree)).toEqual(['某镇2023年报告', '联系电话：0478-1234567', '地址：']);
    expect(tablesOf(tree)[0]?.rowCount).toBe(4);
  });

  it('leaves hidden sheets out and says so', async () => {
    const tree = await treeOf(book({ 甲表: { rows: [['甲']] }, 乙表: { rows: [['乙']], hidden: true } }));
    expect(textsOf(tree)).toEqual(['甲表', '甲']);
    expect(tree.messages.map(({ code }) => code)).toEqual(['hidden-sheet']);
  });

  it('does not mind a sheet formatted down to its last row', async () => {
    const bytes = one(TABLE);
    const parts = unzipSync(bytes);
    const name = 'xl/worksheets/sheet1.xml';
    const xml = new TextDecoder().decode(parts[name]);
    const formatted = xml
      .replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"')
      .replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>');
    expect(formatted.length).toBeGreaterThan(xml.length + 50);
    const wide = zip({ ...parts, [name]: formatted });
    expect(await grids(wide)).toEqual(await grids(bytes));
  });

  it('is refused with more rows or more data than a report can have', async () => {
    const rows = Array.from({ length: 10_050 }, (_, row) => [row]);
    expect((await problemOf(one(rows))).code).toBe('tooLarge');
    const huge = claimSize(one(TABLE), 'xl/worksheets/sheet1.xml', 500_000_000);
    expect((await problemOf(huge)).code).toBe('tooLarge');
  });

  it('is refused as a bomb whatever size it claims, and as damaged where it is no workbook', async () => {
    const sheet = `<worksheet><sheetData>${' '.repeat(20_000_000)}</sheetData></worksheet>`;
    const bomb = zip({
      '[Content_Types].xml': '<Types/>',
      'xl/workbook.xml': '<workbook/>',
      'xl/worksheets/sheet1.xml': sheet,
    });
    expect((await problemOf(claimSize(bomb, 'xl/worksheets/sheet1.xml', 900))).code).toBe('zipBomb');
    const empty = zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': 'nothing' });
    expect((await problemOf(empty)).code).toBe('damaged');
  });
});
