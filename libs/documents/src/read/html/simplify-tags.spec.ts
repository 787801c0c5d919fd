import { drawGrid, tablesOf, textsOf, treeOf } from '../../testing/read-helpers';
import { simplifyTags } from './simplify-tags';

describe('a page without what only says how it looks', () => {
  it('loses inline tags and attributes, and keeps spans of cells', () => {
    expect(
      simplifyTags('<TD width="9" colspan="2"><p class="a"><span lang="EN-US" style="x">20</span><b>23</b></p>'),
    ).toBe('<TD width="9" colspan="2"><p>2023</p>');
    expect(simplifyTags("<p title='a > b' class=x>甲<o:p></o:p></p>")).toBe('<p>甲</p>');
  });

  it('keeps inline elements, their ends included, where one of them may hide its text', async () => {
    const html = '<p>明<span style="mso-hide:all">暗<b>暗</b></span><span style="color:red">亮</span></p>';
    expect(simplifyTags(html)).toBe('<p>明<span style="mso-hide:all">暗<b>暗</b></span><span>亮</span></p>');
    expect(textsOf(await treeOf(html))).toEqual(['明亮']);
    expect(textsOf(await treeOf('<p>明<span hidden>暗</span>亮</p>'))).toEqual(['明亮']);
    expect(textsOf(await treeOf('<div style="a" STYLE="DISPLAY:none">暗</div><p>亮</p>'))).toEqual(['暗', '亮']);
  });

  it('touches neither words in angle brackets nor other tags', () => {
    for (const text of ['3 < 5 > 2', '<中华人民共和国…格式>', '<pre a="1">', '<article class="x">'])
      expect(simplifyTags(text)).toBe(text);
  });

  it('says the same of a page as Word wrote it', async () => {
    const cell = (text: string, spans = '') =>
      `<td${spans} width="91" style="border:none;"><p class="MsoNormal" style="text-align:center;"><span lang="EN-US" style="font-family:'仿宋'"><font face="仿宋">${text}</font></span><o:p></o:p></p></td>`;
    const word = `<table class="MsoTable" style="width:1pt"><tr style="height:1pt">${cell('甲', ' colspan="2"')}</tr><tr>${cell('乙')}${cell('&nbsp;')}</tr></table>`;
    const bare =
      '<table><tr><td colspan="2"><p>甲</p></td></tr><tr><td><p>乙</p></td><td><p>&nbsp;</p></td></tr></table>';
    expect(tablesOf(await treeOf(word)).map(drawGrid)).toEqual(tablesOf(await treeOf(bare)).map(drawGrid));
  });

  it.each([
    ['quotes that never end', '<span "'.repeat(300_000)],
    ['other quotes that never end', `<p '${'a'.repeat(2_000_000)}`],
    ['tags that never end', '<span a '.repeat(300_000)],
    ['words that hide nothing', '<span hi '.repeat(300_000)],
    ['one tag without end', `<span ${'a="b" '.repeat(400_000)}`],
  ])('takes no quadratic time: %s', (_what, html) => {
    const start = performance.now();
    simplifyTags(html);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
