import { buildDocx, p, packDocx, tbl, tc, tr, val } from '../../testing/docx-builder';
import { drawGrid, tablesOf, textsOf, treeOf } from '../../testing/read-helpers';

const run = (content: string) => `<w:r>${content}</w:r>`;
const text = (content: string) => `<w:t xml:space="preserve">${content}</w:t>`;
const grids = async (body: string) => tablesOf(await treeOf(buildDocx(body))).map(drawGrid);
const texts = async (body: string) => textsOf(await treeOf(buildDocx(body)));

describe('tables of a docx', () => {
  it('resolves columns merged across and rows merged down to one true grid', async () => {
    const body = tbl([
      tr(tc('甲', val('gridSpan', 2) + val('vMerge', 'restart')), tc('乙')),
      tr(tc('', `${val('gridSpan', 2)}<w:vMerge/>`), tc('丙')),
      tr(tc('丁'), tc('戊'), tc('己')),
    ]);
    expect(await grids(body)).toEqual([['甲 < 乙', '^ ^ 丙', '丁 戊 己']]);
  });

  it('starts a new cell where a merge continues nothing', async () => {
    const body = tbl([tr(tc('甲'), tc('乙')), tr(tc('丙', '<w:vMerge/>'), tc('丁'))]);
    expect(await grids(body)).toEqual([['甲 乙', '丙 丁']]);
  });

  it('does not merge over a row that lies between', async () => {
    const body = tbl([
      tr(tc('甲', val('vMerge', 'restart')), tc('1')),
      tr(tc('乙'), tc('2')),
      tr(tc('丙', '<w:vMerge/>'), tc('3')),
    ]);
    expect(await grids(body)).toEqual([['甲 1', '乙 2', '丙 3']]);
  });

  it('shifts a row that begins further right', async () => {
    const shifted = `<w:tr><w:trPr>${val('gridBefore', 1)}</w:trPr>${tc('丙')}</w:tr>`;
    expect(await grids(tbl([tr(tc('甲'), tc('乙')), shifted]))).toEqual([['甲 乙', '. 丙']]);
  });

  it('understands the older way of merging across', async () => {
    const body = tbl([
      tr(tc('甲', val('hMerge', 'restart')), tc('', val('hMerge', 'continue')), tc('乙')),
      tr(tc('1'), tc('2'), tc('3')),
    ]);
    expect(await grids(body)).toEqual([['甲 < 乙', '1 2 3']]);
  });

  it('collapses sliver columns in which no cell starts', async () => {
    const body = tbl([tr(tc('甲', val('gridSpan', 2)), tc('乙')), tr(tc('1', val('gridSpan', 2)), tc('2'))]);
    expect(await grids(body)).toEqual([['甲 乙', '1 2']]);
  });

  it('joins lines that miss each other by a hair, but keeps a narrow column that holds a cell', async () => {
    const missed = [tr(tc('甲'), tc('乙', val('gridSpan', 2))), tr(tc('1', val('gridSpan', 2)), tc('2'))];
    expect(await grids(tbl(missed, [2000, 30, 2000]))).toEqual([['甲 乙', '1 2']]);
    const narrow = [tr(tc('甲'), tc('乙'), tc('丙')), tr(tc('1', val('gridSpan', 2)), tc('2'))];
    expect(await grids(tbl(narrow, [2000, 30, 2000]))).toEqual([['甲 乙 丙', '1 < 2']]);
  });

  it('joins the paragraphs of a cell with line feeds and keeps blanks as they are', async () => {
    const body = tbl([tr(`<w:tc>${p('结果')}${p('维持')}</w:tc>`, tc('\u3000'), tc(''))]);
    const [table] = tablesOf(await treeOf(buildDocx(body)));
    expect(table?.cells.map((cell) => cell.text)).toEqual(['结果\n维持', '\u3000', '']);
  });

  it('leaves out rows deleted under change tracking and shortens what reached into them', async () => {
    const gone = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc('', '<w:vMerge/>')}${tc('旧')}</w:tr>`;
    const body = tbl([tr(tc('甲', val('vMerge', 'restart')), tc('1')), gone, tr(tc('', '<w:vMerge/>'), tc('2'))]);
    expect(await grids(body)).toEqual([['甲 1', '^ 2']]);
  });

  it('reads rows and cells inside of content controls', async () => {
    const control = (inner: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const body = control(tbl([control(tr(tc('甲'), control(tc('5'))))]));
    expect(await grids(body)).toEqual([['甲 5']]);
  });

  it('marks a cell that holds a picture and no text', async () => {
    const picture = run('<w:drawing><wp:docPr id="1" name="x"/><a:blip/></w:drawing>');
    const body = tbl([tr(tc('甲'), `<w:tc><w:p>${picture}</w:p></w:tc>`)]);
    const [table] = tablesOf(await treeOf(buildDocx(body)));
    expect(table?.cells.map((cell) => cell.picture)).toEqual([false, true]);
  });

  it('says so when a merged cell hides content below', async () => {
    const body = tbl([tr(tc('甲', val('vMerge', 'restart')), tc('1')), tr(tc('藏', '<w:vMerge/>'), tc('2'))]);
    expect((await treeOf(buildDocx(body))).messages.map((message) => message.code)).toEqual(['merged-cell-text']);
  });
});

describe('text of a docx', () => {
  it('accepts tracked changes', async () => {
    const body = `<w:p>${run(text('收到'))}<w:del w:id="1">${run('<w:delText>5</w:delText><w:tab/>')}</w:del><w:ins w:id="2">${run(text('6'))}</w:ins>${run(text('件'))}</w:p>`;
    const tree = await treeOf(buildDocx(body));
    expect(textsOf(tree)).toEqual(['收到6件']);
    expect(tree.messages.map((message) => message.code)).toEqual(['tracked-changes']);
  });

  it('takes moved text from its new place only', async () => {
    const moved = (name: string) => `<w:p><w:${name} w:id="1">${run(text('移动的话'))}</w:${name}></w:p>`;
    expect(await texts(p('甲') + moved('moveFrom') + p('乙') + moved('moveTo'))).toEqual(['甲', '乙', '移动的话']);
  });

  it('runs on where the mark between two paragraphs was deleted', async () => {
    expect(await texts(p('前半', '<w:rPr><w:del w:id="1"/></w:rPr>') + p('后半') + p('另段'))).toEqual([
      '前半后半',
      '另段',
    ]);
  });

  it('writes tabs, breaks, hyphens and symbols as characters, and no field codes', async () => {
    const body = `<w:p>${run(`${text('电话')}<w:tab/>${text('0478')}<w:noBreakHyphen/>${text('12')}<w:br/>${text('下')}<w:softHyphen/>${text('行')}<w:sym w:font="Wingdings" w:char="F0FE"/><w:instrText>PAGE</w:instrText>`)}</w:p>`;
    expect(await texts(body)).toEqual(['电话\t0478-12\n下行☑']);
  });

  it('does not take tab stops for tabs', async () => {
    expect(await texts(p('甲', '<w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs>'))).toEqual(['甲']);
  });

  it('ignores the white space of pretty-printed files but keeps what the author wrote', async () => {
    const body = `<w:p>\n  ${run(`<w:t>\n 甲\n </w:t>`)}\n ${run(text(' 乙 '))}</w:p>`;
    expect(await texts(body)).toEqual(['甲 乙 ']);
  });

  it('leaves out hidden text and prompts of empty form controls', async () => {
    const hidden = `<w:p>${run(`<w:rPr><w:vanish/></w:rPr>${text('秘')}`)}${run(text('明'))}</w:p>`;
    const prompt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('单击此处输入')}</w:sdtContent></w:sdt>`;
    expect(await texts(hidden + prompt + p('完'))).toEqual(['明', '完']);
  });

  it('takes one of two alternatives, and text boxes after the paragraph in which they hang', async () => {
    const box = (content: string) => `<w:txbxContent>${p(content)}</w:txbxContent>`;
    const body = `<w:p>${run(text('前'))}${run(`<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('框')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('框')}</w:pict></mc:Fallback></mc:AlternateContent>`)}${run(text('后'))}</w:p>`;
    expect(await texts(body)).toEqual(['前后', '框']);
  });

  it('takes the fallback where there is no choice', async () => {
    const body = `<w:p><mc:AlternateContent><mc:Fallback>${run(text('旧'))}</mc:Fallback></mc:AlternateContent></w:p>`;
    expect(await texts(body)).toEqual(['旧']);
  });

  it('reads pictures with their description', async () => {
    const body = `<w:p>${run('<w:drawing><wp:docPr id="1" descr="统计表"/><a:blip/></w:drawing>')}</w:p>`;
    const tree = await treeOf(buildDocx(p('甲') + body));
    expect(tree.blocks[1]).toEqual({ kind: 'image', index: 1, alt: '统计表', page: null });
  });

  it('reads files that use other prefixes for the same names', async () => {
    const document = `<ns0:document xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"><ns0:body><ns0:p><ns0:pPr><ns0:outlineLvl ns0:val="0"/></ns0:pPr><ns0:r><ns0:t xml:space="preserve">一、 </ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`;
    expect((await treeOf(packDocx(document))).blocks).toEqual([
      { kind: 'paragraph', index: 0, text: '一、 ', heading: 1, page: null, line: null },
    ]);
  });
});

describe('headings of a docx', () => {
  const headings = async (body: string, styles?: string) =>
    (await treeOf(buildDocx(body, { styles }))).blocks.map((block) => block.kind === 'paragraph' && block.heading);
  const style = (id: string, content: string) => `<w:style w:type="paragraph" w:styleId="${id}">${content}</w:style>`;

  it('come from the outline level, the style, what it is based on, and its name', async () => {
    const styles =
      style('a1', val('name', 'heading 2')) +
      style('a2', val('basedOn', 'a1')) +
      style('a3', val('outlineLvl', 2)) +
      style('a4', val('name', '正文缩进'));
    const body =
      ['a1', 'a2', 'a3', 'a4'].map((id) => p('题', val('pStyle', id))).join('') + p('题', val('outlineLvl', 0));
    expect(await headings(body, styles)).toEqual([2, 2, 3, null, 1]);
  });

  it('come from the style id where there is no style sheet', async () => {
    expect(await headings(p('题', val('pStyle', 'Heading1')) + p('文'))).toEqual([1, null]);
  });

  it('survive styles based on each other in a circle', async () => {
    const styles = style('a', val('basedOn', 'b')) + style('b', val('basedOn', 'a'));
    expect(await headings(p('题', val('pStyle', 'a')), styles)).toEqual([null]);
  });
});
