import { buildPdf, type PdfMark, pdfText } from '../../testing/pdf-builder';
import { type PdfTableStyle, pdfCells, pdfTable } from '../../testing/pdf-tables';
import { drawGrid, tablesOf, textsOf, treeOf } from '../../testing/read-helpers';

const HEAD = pdfCells(['信息内容', '制发', '废止', '有效']);
const ROWS = pdfCells(['规章', '0', '12', '3'], ['行政规范性文件', '5', '', '640'], ['其他文件', '1', '2', '3']);
const draw = (style: PdfTableStyle) =>
  pdfTable(80, 100, [150, 70, 70, 70], [24, 24, 24, 24], [...HEAD, ...ROWS], style);
const read = (...pages: PdfMark[][]) => treeOf(buildPdf(pages.map((marks) => ({ marks }))));

describe('a table without lines', () => {
  it.each<[string, PdfTableStyle]>([
    ['in the middle of its columns', { rules: 'none' }],
    ['at the left', { rules: 'none', align: 'left' }],
    ['at the right', { rules: 'none', align: 'right' }],
    ['with level lines only', { rules: 'level' }],
  ])('is read by the places of its figures: %s', async (_, style) => {
    expect(tablesOf(await read(draw(style))).map(drawGrid)).toEqual([
      ['信息内容 制发 废止 有效', '规章 0 12 3', '行政规范性文件 5  640', '其他文件 1 2 3'],
    ]);
  });

  it('has labels of two lines beside the figures between them', async () => {
    const rows = [...HEAD, ...pdfCells(['规章', '0', '12', '3'], ['区分处理的，只计这\n一情形', '5', '7', '640'])];
    const marks = pdfTable(80, 100, [150, 70, 70, 70], [24, 24, 36], rows, { rules: 'none' });
    expect(tablesOf(await read(marks)).map(drawGrid)[0]?.[2]).toBe('区分处理的，只计这一情形 5 7 640');
  });

  it('goes on where the next page has figures below the same columns', async () => {
    const next = pdfTable(80, 60, [150, 70, 70, 70], [24], pdfCells(['第四行', '8', '9', '7']), { rules: 'none' });
    const grid = tablesOf(await read(draw({ rules: 'none' }), next)).map(drawGrid);
    expect(grid).toHaveLength(1);
    expect(grid[0]?.at(-1)).toBe('第四行 8 9 7');
  });

  it('may have titles over several columns, also in the gap between two', async () => {
    const rows = [
      [{ text: '第二十条第（一）项', columns: 4 }],
      ...HEAD,
      ...pdfCells(['规章', '97', '28', '82'], ['文件', '22', '55', '8']),
    ];
    const marks = pdfTable(80, 100, [130, 90, 90, 90], [24, 24, 24, 24], rows, { rules: 'none' });
    expect(
      tablesOf(await read(marks))
        .map(drawGrid)[0]
        ?.slice(-3),
    ).toEqual(['信息内容 制发 废止 有效', '规章 97 28 82', '文件 22 55 8']);
  });

  it('has no column for a title between two of them', async () => {
    const rows = [
      [
        { text: '行政复议', columns: 2 },
        { text: '行政诉讼', columns: 2 },
      ],
      ...pdfCells(['结果维持', '结果总计', '结果维持', '结果总计'], ['1', '2', '3', '4']),
    ];
    const marks = pdfTable(80, 100, [60, 60, 60, 60], [24, 24, 24], rows, { rules: 'none' });
    expect(
      tablesOf(await read(marks))
        .map(drawGrid)[0]
        ?.slice(-2),
    ).toEqual(['结果维持 结果总计 结果维持 结果总计', '1 2 3 4']);
  });

  it('is no table where a figure may stand in either of two columns', async () => {
    const marks = [
      ...draw({ rules: 'none' }),
      pdfText(80, 207, '一个长的数', {}),
      pdfText(248, 207, '1234567', {}),
      pdfText(80, 227, '错位的行', {}),
      pdfText(248, 227, '11', {}),
      pdfText(268, 227, '22', {}),
    ];
    const tree = await read(marks);
    expect(tablesOf(tree)).toEqual([]);
    expect(textsOf(tree).join()).toContain('错位的行');
  });

  it('has figures of full width and with their units', async () => {
    const rows = [...HEAD, ...pdfCells(['规章', '１２', '3 件', '－'], ['文件', '５，０００', '2万元', '７'])];
    const marks = pdfTable(80, 100, [150, 70, 70, 70], [24, 24, 24], rows, { rules: 'none' });
    expect(
      tablesOf(await read(marks))
        .map(drawGrid)[0]
        ?.slice(1),
    ).toEqual(['规章 １２ 3件 －', '文件 ５，０００ 2万元 ７']);
  });

  it('is no table where figures stand between two rows, as the rest of a long one does', async () => {
    const rows = [...HEAD, ...pdfCells(['规章', '1', '98765\n432', '3'], ['文件', '4', '5', '6'])];
    const marks = pdfTable(80, 100, [150, 70, 70, 70], [24, 30, 24], rows, { rules: 'none' });
    expect(tablesOf(await read(marks))).toEqual([]);
  });

  it('is no table where words beside it hide that a single figure is the rest of a long one', async () => {
    const text = (x: number, y: number, words: string) => pdfText(x, y, words, {});
    const marks = [
      ...pdfTable(80, 100, [150, 70, 70, 70], [24, 24], [...HEAD, ...pdfCells(['规章', '1', '2', '3'])], {
        rules: 'none',
      }),
      ...[text(100, 170, '无正当理由'), text(250, 170, '4'), text(320, 170, '98765'), text(400, 170, '6')],
      ...[text(100, 183, '不补正'), text(320, 183, '432')],
    ];
    expect(tablesOf(await read(marks))).toEqual([]);
  });

  it('is not seen in prose with numbers', async () => {
    const marks = ['2023年共公开信息1136条，比上年增加12', '条，受理申请21件，办结', '21件。'].map((text, at) =>
      pdfText(90, 100 + at * 20, text, { size: 12 }),
    );
    expect(tablesOf(await read(marks))).toEqual([]);
  });
});
