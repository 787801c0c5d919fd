import { buildPdf, type PdfMark, pdfText } from '../../testing/pdf-builder';
import { type PdfCell, type PdfTableStyle, pdfCells, pdfTable } from '../../testing/pdf-tables';
import { drawGrid, tablesOf, textsOf, treeOf } from '../../testing/read-helpers';

const WIDTHS = [40, 120, 50, 50];
const HEAD = pdfCells(['', '办理结果', '自然人', '总计']);

const footer = (page: number): PdfMark => pdfText(280, 815, `- ${page} -`);
const part = (y: number, rows: readonly (readonly PdfCell[])[], style: PdfTableStyle = {}, heights?: number[]) =>
  pdfTable(80, y, WIDTHS, heights ?? rows.map(() => 24), rows, style);

const grids = async (...pages: PdfMark[][]): Promise<string[][]> =>
  tablesOf(await treeOf(buildPdf(pages.map((marks) => ({ marks }))))).map(drawGrid);

describe('a table over a page break', () => {
  const first = pdfCells(['甲', '1.国家秘密', '1', '1']);
  const second = pdfCells(['乙', '2.法律禁止', '2', '2']);

  it('is one, without the page number between its parts', async () => {
    const upper = [...part(700, [...HEAD, ...first], { missing: ['bottom'] }), footer(1)];
    const lower = [...part(60, second, { missing: ['top'] }), footer(2)];
    expect(await grids(upper, lower)).toEqual([[' 办理结果 自然人 总计', '甲 1.国家秘密 1 1', '乙 2.法律禁止 2 2']]);
  });

  it('is one, without the head that the second page repeats', async () => {
    expect(await grids(part(700, [...HEAD, ...first]), part(60, [...HEAD, ...second]))).toEqual([
      [' 办理结果 自然人 总计', '甲 1.国家秘密 1 1', '乙 2.法律禁止 2 2'],
    ]);
  });

  it('joins a merged cell that goes on below', async () => {
    const upper: PdfCell[][] = [
      [{ text: '不予公开', rows: 2 }, { text: '1.国家秘密' }, { text: '1' }, { text: '1' }],
      [{ text: '2.法律禁止' }, { text: '2' }, { text: '2' }],
    ];
    const lower: PdfCell[][] = [
      [{ text: '', rows: 2 }, { text: '3.三安全' }, { text: '3' }, { text: '3' }],
      [{ text: '4.第三方' }, { text: '4' }, { text: '4' }],
    ];
    expect(await grids(part(700, upper), part(60, lower))).toEqual([
      ['不予公开 1.国家秘密 1 1', '^ 2.法律禁止 2 2', '^ 3.三安全 3 3', '^ 4.第三方 4 4'],
    ]);
  });

  it('joins a row whose label wraps over the break', async () => {
    const upper = pdfCells(['乙', '申请人逾期未按收费通', '7', '9']);
    const lower = pdfCells(['', '知缴费', '', '']);
    expect(await grids(part(700, [...HEAD, ...upper]), part(60, [...lower, ...second]))).toEqual([
      [' 办理结果 自然人 总计', '乙 申请人逾期未按收费通知缴费 7 9', '乙 2.法律禁止 2 2'],
    ]);
  });

  it('joins the figures of a row whose label goes on below, where they had no room left', async () => {
    const [upper, lower] = [
      pdfCells(['甲', '3.补正后的申请内容仍', '12345678', '5']),
      pdfCells(['', '不明确', '90', '']),
    ];
    expect(
      await grids(part(700, [...HEAD, ...upper]), part(60, [...lower, ...pdfCells(['乙', '4.其他', '1', '2'])])),
    ).toEqual([[' 办理结果 自然人 总计', '甲 3.补正后的申请内容仍不明确 1234567890 5', '乙 4.其他 1 2']]);
  });

  it('never takes for certain what only figures below a labelled row may be', async () => {
    const [upper, lower] = [pdfCells(['甲', '结转', '12345678', '5']), pdfCells(['', '', '90', ''])];
    expect((await grids(part(700, [...HEAD, ...upper]), part(60, lower)))[0]?.at(-1)).toBe(
      '甲 结转 1234567890\ufffd 5',
    );
  });

  it('joins the merged cells of a head that the break cuts', async () => {
    const upper: PdfCell[][] = [[{ text: '结果' }, { text: '未经复议直接起诉' }, { text: '复议后起诉', columns: 2 }]];
    const lower: PdfCell[][] = [
      [{ text: '维持' }, { text: '' }, { text: '维持' }, { text: '总计' }],
      [{ text: '1' }, { text: '2' }, { text: '3' }, { text: '6' }],
    ];
    expect(await grids(part(700, upper), part(60, lower))).toEqual([
      ['结果维持 未经复议直接起诉 复议后起诉 <', '^ ^ 维持 总计', '1 2 3 6'],
    ]);
  });

  it('keeps a row apart that was left blank', async () => {
    const upper = pdfCells(['乙', '规章', '7', '9']);
    const lower = pdfCells(['丙', '行政许可', '', '']);
    expect((await grids(part(700, [...HEAD, ...upper]), part(60, lower)))[0]?.slice(1)).toEqual([
      '乙 规章 7 9',
      '丙 行政许可  ',
    ]);
  });

  it('has the last words that hang out below where its lines end', async () => {
    const upper = [...part(760, [...HEAD, ...pdfCells(['甲', '结果', '', ''])], { missing: ['bottom'] }, [24, 16])];
    const words = pdfText(129, 812, '纠正');
    expect((await grids([...upper, words], part(60, second)))[0]?.[1]).toMatch(/^甲 结果\n?纠正/);
  });

  it('has cells with one box on each page that they cover', async () => {
    const upper: PdfCell[][] = [
      [{ text: '不予公开', rows: 2 }, { text: '1.国家秘密' }, { text: '1' }, { text: '1' }],
      [{ text: '2.法律禁止' }, { text: '2' }, { text: '2' }],
    ];
    const lower: PdfCell[][] = [
      [{ text: '', rows: 2 }, { text: '3.三安全' }, { text: '3' }, { text: '3' }],
      [{ text: '4.第三方' }, { text: '4' }, { text: '4' }],
    ];
    const tree = await treeOf(buildPdf([{ marks: part(700, upper) }, { marks: part(60, lower) }]));
    const [table] = tablesOf(tree);
    expect(table?.cells.find((cell) => cell.text === '不予公开')?.boxes).toEqual([
      { page: 1, x: 80, y: 700, width: 40, height: 48 },
      { page: 2, x: 80, y: 60, width: 40, height: 48 },
    ]);
    expect(table?.cells.find((cell) => cell.text === '4.第三方')?.boxes?.[0]?.page).toBe(2);
  });

  it('stays two tables where the columns differ or text stands between', async () => {
    const other = pdfTable(80, 60, [100, 100], [24, 24], pdfCells(['规章', '0'], ['文件', '1']));
    expect(await grids(part(700, first), other)).toHaveLength(2);
    expect(await grids(part(600, first), [pdfText(80, 50, '二、另一张表'), ...part(60, second)])).toHaveLength(2);
  });
});

describe('the text of pages', () => {
  const line = (y: number, text: string, x = 90) => pdfText(x, y, text, { size: 12 });
  const full = '政府信息公开工作在区政府的正确领导下有序推进取得了一定的成绩和进';

  it('is paragraphs: indented lines begin one, full lines go on', async () => {
    const marks = [line(100, full.slice(0, 32), 114), line(120, full), line(140, '展。'), line(160, '又一段话', 114)];
    expect(textsOf(await treeOf(buildPdf([{ marks }])))).toEqual([`${full.slice(0, 32)}${full}展。`, '又一段话']);
  });

  it('begins anew with a numbered entry below a full sentence, and with every row of figures', async () => {
    const sentence = `${full.slice(0, 32)}。`;
    const row = (y: number, label: string) => [line(y, label), ...[220, 320, 455].map((x) => line(y, '12345', x))];
    const marks = [line(100, sentence), line(120, '一、总体情况'), ...row(160, '甲'), ...row(180, '二、乙')].flat();
    const tree = await treeOf(buildPdf([{ marks }]));
    expect(textsOf(tree).slice(0, 2)).toEqual([sentence, '一、总体情况']);
    expect(JSON.stringify(tree.blocks)).not.toContain('12345二');
  });

  it('goes on over the page break, without page numbers and running titles', async () => {
    const title = (page: number) => [pdfText(80, 40, '某镇年度报告'), pdfText(280, 815, `第 ${page} 页 共 3 页`)];
    const marks = [1, 2, 3].map((page) => [
      ...title(page),
      line(100, `${page === 1 ? '' : '续'}${full}`.slice(0, 33)),
      line(120, full),
    ]);
    const texts = textsOf(await treeOf(buildPdf(marks.map((one) => ({ marks: one })))));
    expect(texts).toHaveLength(1);
    expect(texts[0]).not.toMatch(/年度报告|第/);
  });

  it('keeps an address that moved to the next line whole', async () => {
    const marks = [
      line(100, full),
      line(120, '本报告电子版可以从某区人民政府门户网站（http://'),
      line(140, 'www.yanshi.example）下载，如有疑问，请与某区人民'),
      line(160, '联系'),
    ];
    expect(textsOf(await treeOf(buildPdf([{ marks }])))[0]).toContain('（http://www.yanshi.example）');
  });

  it('has no blanks that only the layout made, and parts words and numbers that stand apart', async () => {
    const marks = [
      line(100, '电'),
      line(100, '话', 106),
      line(100, '：', 122),
      line(100, '0517', 140),
      line(100, '8722', 168),
    ];
    expect(textsOf(await treeOf(buildPdf([{ marks }])))).toEqual(['电话：0517 8722']);
  });

  it('has characters instead of the radicals that look like them', async () => {
    const marks = [line(100, '⼈⺠政府⾏政⻋辆⻔户')];
    expect(textsOf(await treeOf(buildPdf([{ marks }])))).toEqual(['人民政府行政车辆门户']);
  });

  it('is read on sheets that are printed sideways, its places on the sheet', async () => {
    const marks = [
      pdfText(100, 300, '横排', { turn: 3, size: 12 }),
      pdfText(130, 300, '第二行文字', { turn: 3, size: 12 }),
    ];
    const tree = await treeOf(buildPdf([{ marks }]));
    expect(textsOf(tree)).toEqual(['横排', '第二行文字']);
    const block = tree.blocks[0];
    expect(block?.kind === 'paragraph' ? block.boxes : null).toEqual([
      { page: 1, x: 100 - 12 * 0.88, y: 276, width: 12, height: 24 },
    ]);
  });

  it('leaves water marks out and says so', async () => {
    const marks = [line(100, '一、总体情况'), pdfText(200, 400, '内部资料', { slant: 45, size: 40 })];
    const tree = await treeOf(buildPdf([{ marks }]));
    expect(textsOf(tree)).toEqual(['一、总体情况']);
    expect(tree.messages.map((message) => message.code)).toEqual(['slanted-text']);
  });

  it('has the title of the container', async () => {
    expect((await treeOf(buildPdf([{ marks: [line(100, '甲')] }], { title: '某镇2023年年度报告' }))).title).toBe(
      '某镇2023年年度报告',
    );
  });
});
