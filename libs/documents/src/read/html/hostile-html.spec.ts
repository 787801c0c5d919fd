import { problemOf, tablesOf, textsOf, treeOf } from '../../testing/read-helpers';

async function timed<T>(work: () => Promise<T>): Promise<{ answer: T; seconds: number }> {
  const start = performance.now();
  const answer = await work();
  return { answer, seconds: (performance.now() - start) / 1000 };
}

describe('hostile and broken pages', () => {
  it('are read without nesting where 100,000 elements are never closed', async () => {
    const { answer, seconds } = await timed(() => treeOf(`<p>前</p>${'<div>'.repeat(100_000)}<p>正文</p>`));
    expect(textsOf(answer)).toEqual(['前', '正文']);
    expect(answer.messages.map((message) => message.code)).toEqual(['nesting-too-deep']);
    expect(seconds).toBeLessThan(1);
  });

  it('are damaged where tables are nested without end', async () => {
    const { answer, seconds } = await timed(() => problemOf('<table><tr><td>甲'.repeat(50_000)));
    expect(answer.code).toBe('damaged');
    expect(seconds).toBeLessThan(1);
  });

  it('get absurd spans cut', async () => {
    const html = `<table><tr><td colspan=2000000000 rowspan=2000000000>甲<td>乙<tr><td colspan=-3>丙<td rowspan=x>丁</table>`;
    const [table] = tablesOf(await treeOf(html));
    expect(table?.rowCount).toBe(2);
    expect(table?.cells.map((cell) => cell.text)).toEqual(['甲', '乙', '丙', '丁']);
  });

  it('lose the columns beyond the widest table and say so', async () => {
    const tree = await treeOf(`<table><tr>${'<td>1</td>'.repeat(1500)}</tr></table>`);
    expect(tablesOf(tree)[0]?.columnCount).toBe(1000);
    expect(tree.messages.map((message) => message.code)).toEqual(['table-too-wide']);
  });

  it.each([
    ['line breaks', `<p>${'<br>'.repeat(300_000)}甲</p>`],
    ['small elements in one paragraph', `<p>${'<b>甲</b> '.repeat(100_000)}</p>`],
    ['comments', `${'<!-- -->'.repeat(50_000)}甲<p>乙</p>`],
    ['strings that never end', `a = "<p>甲</p>";${'a = "<p '.repeat(50_000)}`],
    ['closing tags of nothing', `<p>甲</p>${'</div>'.repeat(200_000)}`],
    ['spanning cells', `<table>${`<tr>${'<td colspan=64 rowspan=500>1'.repeat(15)}`.repeat(1000)}</table>`],
  ])('take no quadratic time over many %s', async (_what, html) => {
    const { seconds } = await timed(() => treeOf(html));
    expect(seconds).toBeLessThan(2);
  });

  it('are refused if they have more pieces than a report can have', async () => {
    expect((await problemOf('<p>甲'.repeat(210_000))).code).toBe('tooLarge');
  });
});
