import { drawGrid, problemOf, tablesOf, textsOf, treeOf } from '../../testing/read-helpers';

const grids = async (html: string) => tablesOf(await treeOf(html)).map(drawGrid);
const texts = async (html: string) => textsOf(await treeOf(html));

describe('text of a page', () => {
  it('becomes paragraphs at block elements, with headings and line breaks', async () => {
    const tree = await treeOf('<h2>一、总体情况</h2><div>前<p>甲<br>\n 乙</p>后</div>');
    expect(tree.blocks.map((block) => block.kind === 'paragraph' && [block.heading, block.text])).toEqual([
      [2, '一、总体情况'],
      [null, '前'],
      [null, '甲\n乙'],
      [null, '后'],
    ]);
  });

  it('collapses white space, but keeps no-break and full-width spaces', async () => {
    expect(await texts('<p>\n  收到 \n <b> 20</b><i>23 </i> 件\u3000&nbsp;无 </p>')).toEqual([
      '收到 2023 件\u3000\u00a0无',
    ]);
  });

  it('keeps words in angle brackets that are no tags', async () => {
    expect(await texts('<p>关于印发<中华人民共和国政府信息公开工作年度报告格式>的通知 3 < 5</p>')).toEqual([
      '关于印发<中华人民共和国政府信息公开工作年度报告格式>的通知 3 < 5',
    ]);
  });

  it('leaves out what is not shown', async () => {
    const tree = await treeOf(
      '<style>p{}</style><script>var a="<p>x</p>"</script><noscript>请启用</noscript><template><p>模板</p></template>' +
        '<div style="DISPLAY : none"><p>隐</p></div><p hidden>藏</p><p>明<span style="mso-hide:all">暗</span></p>',
    );
    expect(textsOf(tree)).toEqual(['明']);
    expect(tree.messages.map((message) => message.code)).toEqual(['hidden-text']);
  });

  it('reads pages that Word wrote: its own tags, conditional comments, written-out numbers', async () => {
    const html =
      '<html xmlns:o="x"><head><!--[if gte mso 9]><xml><w:View>x</w:View></xml><![endif]--></head><body>' +
      "<p class=MsoNormal><![if !supportLists]><span style='mso-list:Ignore'>一、<span>&nbsp;</span></span><![endif]>总体情况<o:p></o:p></p>" +
      '<p><![if !supportEmptyParas]>&nbsp;<![endif]><o:p></o:p></p></body></html>';
    expect(await texts(html)).toEqual(['一、\u00a0总体情况', '\u00a0']);
  });

  it('takes the first title and the pictures, but no tracking pixels', async () => {
    const tree = await treeOf(
      '<title> 年度\n报告 </title><svg><title>图标</title></svg><p>甲<img src=a alt=" 表 ">乙<img width=1 height=1></p>',
    );
    expect(tree.title).toBe('年度 报告');
    expect(tree.blocks).toMatchObject([
      { kind: 'paragraph', text: '甲乙' },
      { kind: 'image', alt: '表' },
    ]);
  });

  it('keeps the lines of preformatted text', async () => {
    expect(await texts('<pre>题目\n\t规章\n\n\t0</pre>')).toEqual(['题目', '\t规章', '\t0']);
  });

  it('finds the page inside of a script source', async () => {
    const script =
      'let names = ["<p>短</p>"];\nlet content = "<div class=\\"a\\">第\\u4e00行<\\/div>\\n<p>第二行</p>";';
    expect(await texts(script)).toEqual(['第一行', '第二行']);
  });

  it.each([
    ['an answer with padding', 'jsonp123({"code":0,"content":"<div>\\n<p>第一行<\\/p><p>第二行<\\/p><\\/div>"});'],
    ['escaped data', '{"t":"x","body":"\\u003cp\\u003e第一行\\u003c/p\\u003e\\u003cp\\u003e第二行\\u003c/p\\u003e"}'],
    ['a call', "document.write('<p>第一行</p><p>第二行</p>')"],
  ])('finds the page inside of %s', async (_what, source) => {
    expect(await texts(source)).toEqual(['第一行', '第二行']);
  });

  it('is no document where only pictures are shown', async () => {
    const problem = await problemOf('<html><body><img src="1.jpg"></body></html>');
    expect(problem).toMatchObject({ code: 'noText' });
    expect(problem.text).toContain('只有图片');
  });
});

describe('tables of a page', () => {
  it('get a true grid from row and column spans', async () => {
    const html =
      '<table><tr><td rowspan=2 colspan=2>甲</td><td>乙</td></tr><tr><td>丙</td></tr><tr><td>1<td>2<td>3</table>';
    expect(await grids(html)).toEqual([['甲 < 乙', '^ ^ 丙', '1 2 3']]);
  });

  it('cut spans that reach beyond the table, its row groups, or other cells', async () => {
    expect(await grids('<table><tr><td rowspan=9>甲<td>乙<tr><td>丙</table>')).toEqual([['甲 乙', '^ 丙']]);
    const groups = '<table><thead><tr><th rowspan=3>甲<th>乙</thead><tbody><tr><td>1<td>2</tbody></table>';
    expect(await grids(groups)).toEqual([['甲 乙', '1 2']]);
    const crossing = '<table><tr><td>甲<td rowspan=2>乙<td>丙<tr><td colspan=3>1<td>2</table>';
    expect(await grids(crossing)).toEqual([['甲 乙 丙', '1 ^ 2']]);
    expect(await grids('<table><tr><td rowspan=0>甲<td>乙<tr><td>丙</table>')).toEqual([['甲 乙', '^ 丙']]);
  });

  it('lose columns in which no cell starts', async () => {
    expect(
      await grids('<table><tr><td colspan=2>甲<td colspan=3>乙<tr><td colspan=2>1<td colspan=3>2</table>'),
    ).toEqual([['甲 乙', '1 2']]);
  });

  it('keep blank cells apart from missing ones', async () => {
    const [table] = tablesOf(
      await treeOf('<table><tr><td>规章</td><td>&nbsp;</td><td></td><td><p>0</p></td></tr></table>'),
    );
    expect(table?.cells.map((cell) => cell.text)).toEqual(['规章', '\u00a0', '', '0']);
  });

  it('join the paragraphs of a cell with line feeds and mark pictures without text', async () => {
    const html = '<table><tr><td><p>结果</p><p>维持</p></td><td><img src=x></td><td>文<img src=x></td></tr></table>';
    const [table] = tablesOf(await treeOf(html));
    expect(table?.cells.map((cell) => [cell.text, cell.picture])).toEqual([
      ['结果\n维持', false],
      ['', true],
      ['文', false],
    ]);
  });

  it('stay whole in pages that forget to close paragraphs, cells and rows', async () => {
    expect(await grids('<table><tr><td><p>甲<td><p>乙<tr><td><p>1<td><p>2</table>')).toEqual([['甲 乙', '1 2']]);
  });

  it('are numbered in reading order beside the text', async () => {
    const tree = await treeOf('<p>一</p><table><tr><td>甲<td>1</table><p>二</p><table><tr><td>乙<td>2</table>');
    expect(tree.blocks.map((block) => (block.kind === 'table' ? block.table : block.index))).toEqual([0, 0, 2, 1]);
  });
});

describe('tables that only arrange the page', () => {
  const data = '<table><tr><td>规章</td><td>0</td><td>1</td></tr><tr><td>文件</td><td>2</td><td>3</td></tr></table>';

  it('dissolve into their content, in reading order', async () => {
    const html = `<table><tr><td>首页</td><td><p>前言</p>${data}<p>结尾</p></td></tr></table>`;
    const tree = await treeOf(html);
    expect(tree.blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph', 'table', 'paragraph']);
    expect(await grids(html)).toEqual([['规章 0 1', '文件 2 3']]);
  });

  it('dissolve through many levels', async () => {
    const deep = `${'<table><tr><td>'.repeat(50)}<p>前言</p>${data}${'</td></tr></table>'.repeat(50)}`;
    expect(await texts(deep)).toEqual(['前言']);
    expect(await grids(deep)).toEqual([['规章 0 1', '文件 2 3']]);
  });

  it('do not swallow a report that stands in one cell or one column', async () => {
    expect(await texts('<table><tr><td><p>一、总体情况</p></td></tr><tr><td><p>正文</p></td></tr></table>')).toEqual([
      '一、总体情况',
      '正文',
    ]);
    const report = Array.from({ length: 8 }, (_, i) => `<p>${i}${'政府信息公开工作'.repeat(12)}</p>`).join('');
    const beside = await treeOf(`<table><tr><td>栏目</td><td>${report}</td></tr></table>`);
    expect(tablesOf(beside)).toEqual([]);
    expect(textsOf(beside)).toHaveLength(9);
  });

  it('are told from a table of data in which one cell holds a small table', async () => {
    const rows = Array.from({ length: 9 }, (_, i) => `<tr><td>第${i}项</td><td>${i}</td></tr>`).join('');
    const html = `<table>${rows}<tr><td>说明</td><td><table><tr><td>甲</td><td>乙</td></tr></table></td></tr></table>`;
    const [table] = tablesOf(await treeOf(html));
    expect(table?.rowCount).toBe(10);
    expect(table?.cells.at(-1)?.text).toBe('甲\t乙');
  });

  it('vanish if they hold nothing', async () => {
    expect(tablesOf(await treeOf('<p>甲</p><table><tr><td></td><td>&nbsp;</td></tr></table>'))).toEqual([]);
  });
});

describe('a page laid out in tables', () => {
  it('is its content, however many empty cells stand around it', async () => {
    const empty = `<tr>${'<td>&nbsp;</td>'.repeat(30)}</tr>`.repeat(20);
    const figures = '<table><tr><td rowspan=2>规章<td>0<td>1<tr><td>2<td>3</table>';
    const inner = `<table><tr><td>一、总体情况</td></tr><tr><td><p>全年公开15条。</p>${figures}</td></tr></table>`;
    const page = `<table>${empty}<tr><td><table>${empty}<tr><td colspan=30>${inner}</td></tr>${empty}</table></td></tr>${empty}</table>`;
    const tree = await treeOf(page);
    expect(textsOf(tree).filter((text) => text.trim() !== '')).toEqual(['一、总体情况', '全年公开15条。']);
    expect(tablesOf(tree).map(drawGrid)).toEqual([['规章 0 1', '^ 2 3']]);
  });
});
