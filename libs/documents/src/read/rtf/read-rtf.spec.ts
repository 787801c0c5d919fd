import { drawGrid, problemOf, tablesOf, textsOf, treeOf } from '../../testing/read-helpers';

const rtf = (body: string) =>
  `{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}{\\f1\\fnil\\fcharset0 Arial;}}${body}}`;
const texts = async (body: string) => textsOf(await treeOf(rtf(body)));
const grids = async (body: string) => tablesOf(await treeOf(rtf(body))).map(drawGrid);
const row = (cells: string, ...layout: string[]) => `\\trowd ${layout.join('')}\\pard\\intbl ${cells}\\row `;

describe('text of an RTF document', () => {
  it('is read in the code page of its font, by numbers with substitutes, and unescaped', async () => {
    expect(await texts("\\pard \\'b1\\'a8\\'b8\\'e6\\par")).toEqual(['报告']);
    expect(await texts('\\pard\\uc1 \\u25253?\\u21578?2023\\par')).toEqual(['报告2023']);
    expect(await texts("\\pard\\uc2 \\u25253\\'b1\\'a8\\u21578\\'b8\\'e6\\uc0 \\u25253 x\\par")).toEqual(['报告报x']);
    // The second half of a character may be a plain letter.
    expect(await texts("\\pard \\'81Ax\\par")).toEqual(['\u4e04x']);
  });

  it('has paragraphs, line breaks, headings and automatic numbers', async () => {
    const tree = await treeOf(
      rtf(
        '\\pard\\outlinelevel0{\\listtext\\pard\\plain \\u19968?\\u12289?\\tab}\\u24635?\\par\\pard a\\line b\\tab c\\par{\\listtext 1.\\tab}5\\par',
      ),
    );
    expect(tree.blocks.map((block) => block.kind === 'paragraph' && [block.heading, block.text])).toEqual([
      [1, '一、总'],
      [null, 'a\nb\tc'],
      [null, '1. 5'],
    ]);
  });

  it('leaves out what nobody sees, and says what it could not read', async () => {
    const body =
      '{\\info{\\title x}}{\\header x\\par}{\\*\\generator x;}{\\stylesheet{\\s1 x;}}\\pard a{\\v x}{\\deleted x}{\\field{\\*\\fldinst PAGE x}{\\fldrslt b}}{\\footnote x}{\\*\\unheard x}{\\shp{\\*\\shpinst{\\shptxt x}}}\\par';
    const tree = await treeOf(rtf(body));
    expect(textsOf(tree)).toEqual(['ab']);
    expect(tree.messages.map(({ code }) => code)).toEqual(['tracked-changes', 'footnotes', 'text-box']);
  });

  it('passes over binary data and pictures', async () => {
    const tree = await treeOf(rtf('\\pard a{\\pict\\pngblip 89504e47}{\\pict\\bin5 }}}}}}b\\par'));
    expect(textsOf(tree)).toEqual(['ab']);
    expect(tree.blocks.filter(({ kind }) => kind === 'image')).toHaveLength(2);
  });
});

describe('tables of an RTF document', () => {
  it('get a true grid from the places of the edges and the merges', async () => {
    const table =
      row('a\\cell b\\cell', '\\clvmgf\\cellx2000', '\\cellx6000') +
      row('\\cell c\\cell d\\cell', '\\clvmrg\\cellx2000', '\\cellx4000', '\\cellx6000') +
      row('1\\cell 2\\cell 3\\cell', '\\cellx2000', '\\cellx4000', '\\cellx6000');
    expect(await grids(table)).toEqual([['a b <', '^ c d', '1 2 3']]);
  });

  it('join cells merged across, keep blank ones, and end with the next paragraph', async () => {
    const table = row('a\\cell \\cell c\\cell', '\\clmgf\\cellx2000', '\\clmrg\\cellx4000', '\\cellx6000');
    const body = `${table}${row('1\\cell \\cell 3\\cell', '\\cellx2000', '\\cellx4000', '\\cellx6000')}\\pard end\\par`;
    expect(await grids(body)).toEqual([['a < c', '1  3']]);
    expect(await texts(body)).toEqual(['end']);
  });
});

describe('hostile and broken RTF', () => {
  it.each([
    ['deep groups', `{\\rtf1 ${'{'.repeat(300_000)}`],
    ['tables in tables', `{\\rtf1 \\pard\\intbl\\itap60000 x\\nestcell`],
  ])('is damaged: %s', async (_what, source) => {
    expect((await problemOf(source)).code).toBe('damaged');
  });

  it.each([
    ['unended control words', `{\\rtf1 a${'\\abc'.repeat(300_000)}`],
    ['closing brackets of nothing', `{\\rtf1 a${'}'.repeat(1_000_000)}`],
    ['half characters', `{\\rtf1\\ansicpg936 a${"\\'b1".repeat(300_001)}x`],
    ['cells without rows', `{\\rtf1 a${'\\cell'.repeat(60_000)}`],
    ['rows without cells', `{\\rtf1 a${'\\row'.repeat(150_000)}`],
    ['edges without end', `{\\rtf1 a${'\\cellx9'.repeat(300_000)}\\cell\\row`],
  ])('takes no quadratic time: %s', async (_what, source) => {
    const start = performance.now();
    await treeOf(source);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
