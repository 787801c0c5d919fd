import { buildPdf, type PdfMark, pdfLine, pdfRaw, pdfText } from '../../testing/pdf-builder';
import type { PdfTableStyle } from '../../testing/pdf-tables';
import { pdfCells, pdfTable } from '../../testing/pdf-tables';
import { drawGrid, tablesOf, textsOf, treeOf } from '../../testing/read-helpers';

const WIDTHS = [120, 60, 60, 60];
const ROWS = pdfCells(
  ['信息内容', '制发', '废止', '有效'],
  ['规章', '0', '12', '3'],
  ['行政规范性文件', '5', '', '640'],
);
const GRID = ['信息内容 制发 废止 有效', '规章 0 12 3', '行政规范性文件 5  640'];

const grids = async (...pages: PdfMark[][]): Promise<string[][]> =>
  tablesOf(await treeOf(buildPdf(pages.map((marks) => ({ marks }))))).map(drawGrid);

const table = (style: PdfTableStyle = {}) => pdfTable(80, 100, WIDTHS, [24, 24, 24], ROWS, style);

describe('a table with lines', () => {
  it.each<[string, PdfTableStyle]>([
    ['stroked', {}],
    ['filled bars', { rules: 'bars' }],
    ['dots', { rules: 'dots' }],
  ])('is read on its grid: %s', async (_, style) => {
    expect(await grids(table(style))).toEqual([GRID]);
  });

  it.each<{ missing: PdfTableStyle['missing'] }>([
    { missing: ['top'] },
    { missing: ['bottom'] },
    { missing: ['left', 'right'] },
    { missing: ['top', 'bottom', 'left', 'right'] },
  ])('is closed where sides of its frame are missing: $missing', async ({ missing }) => {
    expect(await grids(table({ missing }))).toEqual([GRID]);
  });

  it('has its merged cells as they are drawn', async () => {
    const rows = [
      [
        { text: '关系', rows: 2 },
        { text: '申请人情况', columns: 3 },
      ],
      [{ text: '自然人' }, { text: '商业\n企业' }, { text: '总计' }],
      [{ text: '一、新收', columns: 1 }, { text: '21' }, { text: '' }, { text: '21' }],
    ];
    expect(await grids(pdfTable(80, 100, WIDTHS, [24, 40, 24], rows))).toEqual([
      ['关系 申请人情况 < <', '^ 自然人 商业\n企业 总计', '一、新收 21  21'],
    ]);
  });

  it('joins words that wrapped in a narrow cell, and a number that did', async () => {
    const rows = [
      [{ text: '行政规\n范性文\n件' }, { text: '137\n6' }],
      [{ text: '规章' }, { text: '0' }],
    ];
    expect(await grids(pdfTable(80, 100, [40, 22], [50, 40], rows))).toEqual([['行政规范性文件 1376', '规章 0']]);
  });

  it('never makes one number of two that stand below each other', async () => {
    const rows = [
      [{ text: '规章' }, { text: '12\n345' }],
      [{ text: '合计' }, { text: '0' }],
    ];
    const [grid] = await grids(pdfTable(80, 100, [60, 80], [50, 24], rows));
    expect(grid?.[0]).toBe('规章 12\n\n345');
  });

  it('has text set on its side in reading order', async () => {
    const rows = [
      [{ text: '本年度办理结果', rows: 2, turn: 3 as const }, { text: '予以公开' }, { text: '4' }],
      [{ text: '部分公开' }, { text: '5' }],
    ];
    expect(await grids(pdfTable(80, 100, [40, 100, 60], [60, 60], rows))).toEqual([
      ['本年度办理结果 予以公开 4', '^ 部分公开 5'],
    ]);
  });

  it('has text written downwards in columns from right to left', async () => {
    const frame = pdfTable(80, 100, [60, 60], [60, 24], pdfCells(['', '1'], ['甲', '2']));
    const down = [pdfText(118, 108, '本年度', { down: true }), pdfText(100, 108, '办理', { down: true })];
    expect((await grids([...frame, ...down]))[0]?.[0]).toBe('本年度办理 1');
  });

  it('has text stacked character by character', async () => {
    const rows = [
      [{ text: '三\n、\n本\n年', rows: 1 }, { text: '1' }],
      [{ text: '甲' }, { text: '2' }],
    ];
    expect((await grids(pdfTable(80, 100, [20, 60], [80, 24], rows)))[0]?.[0]).toBe('三、本年 1');
  });

  it('keeps a number that runs over the edge of its cell in the cell of its middle', async () => {
    const marks = pdfTable(80, 100, [60, 30, 60], [24, 24], pdfCells(['甲', '1', '2'], ['乙', '', '3']));
    const wide = pdfText(137, 140, '1234567', { size: 10.5 });
    expect((await grids([...marks, wide]))[0]?.[1]).toBe('乙 1234567 3');
  });

  it('marks digits as unreadable that a line cuts and no neighbour explains', async () => {
    const marks = pdfTable(80, 100, [60, 30, 60], [24, 24], pdfCells(['甲', '1', '2'], ['乙', '', '']));
    const wide = pdfText(137, 140, '1234567', { size: 10.5 });
    expect((await grids([...marks, wide]))[0]?.[1]).toMatch(/\ufffd.*\ufffd/);
  });

  it('reads what is printed twice to look bold only once', async () => {
    const marks = pdfTable(80, 100, [60, 60], [24, 24], pdfCells(['甲', ''], ['乙', '2']));
    const bold = [pdfText(160, 116, '35'), pdfText(160.3, 116, '35')];
    expect((await grids([...marks, ...bold]))[0]?.[0]).toBe('甲 35');
  });

  it('is parted by white lines on a coloured ground, and by none on white', async () => {
    const ground = pdfRaw('0.1 0.2 0.4 rg 80 718 300 24 re f 1 1 1 RG 1 1 1 rg');
    const frame = pdfTable(80, 100, [300], [24, 24], pdfCells([''], ['']));
    const white = pdfRaw('200 742 m 200 718 l S 300 718 m 300 694 l S');
    const words = [pdfText(100, 116, '规章'), pdfText(250, 116, '12'), pdfText(100, 140, '合计')];
    expect(await grids([...frame, ground, white, ...words])).toEqual([['规章 12', '合计 <']]);
  });

  it('is not made of a box around text, an underline or a border of the page', async () => {
    const tree = await treeOf(
      buildPdf([
        {
          marks: [
            ...pdfTable(20, 20, [555], [800], [[{ text: '' }]]),
            ...pdfTable(80, 100, [300], [40], [[{ text: '提示：请核对' }]]),
            pdfText(80, 200, '带下划线的一句话'),
            pdfLine(80, 203, 160, 203),
          ],
        },
      ]),
    );
    expect(tablesOf(tree)).toEqual([]);
    expect(textsOf(tree)).toEqual(['提示：请核对', '带下划线的一句话']);
  });
});

describe('the places of a table', () => {
  it('are boxes in points from the upper left corner of the page', async () => {
    const tree = await treeOf(buildPdf([{ marks: [] }, { marks: table() }]));
    const cell = tablesOf(tree)[0]?.cells.find((one) => one.text === '640');
    expect(cell?.boxes).toEqual([{ page: 2, x: 320, y: 148, width: 60, height: 24 }]);
    expect(tablesOf(tree)[0]?.page).toBe(2);
  });

  it('are those of the page as it is shown, also where the sheet is turned', async () => {
    const tree = await treeOf(buildPdf([{ marks: table(), rotate: 90 }]));
    const cell = tablesOf(tree)[0]?.cells.find((one) => one.text === '640');
    // The sheet is shown turned clockwise: what was x is now y.
    expect(cell?.boxes).toEqual([{ page: 1, x: 842 - 172, y: 320, width: 24, height: 60 }]);
    expect(tablesOf(tree).map(drawGrid)).toEqual([GRID]);
  });
});
