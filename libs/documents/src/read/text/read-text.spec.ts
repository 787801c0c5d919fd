import { bytesOf, problemOf, textsOf, treeOf } from '../../testing/read-helpers';

describe('a text file', () => {
  it('becomes one paragraph a line, verbatim, blank lines and leading tabs included', async () => {
    const tree = await treeOf('题目\r\n\t规章\n\n\t0 \r末');
    expect(tree.format).toBe('text');
    expect(textsOf(tree)).toEqual(['题目', '\t规章', '', '\t0 ', '末']);
    expect(tree.blocks.map((block) => block.kind === 'paragraph' && block.line)).toEqual([1, 2, 3, 4, 5]);
  });

  it('has no paragraph after its last line end', async () => {
    expect(textsOf(await treeOf('甲\n'))).toEqual(['甲']);
  });

  it('is no document if it shows nothing but symbols', async () => {
    expect((await problemOf('—— /// ……')).code).toBe('noText');
    expect((await problemOf('\ufeff\n\u3000\n')).code).toBe('empty');
  });

  it('is refused if it has more lines than a report can have', async () => {
    expect((await problemOf(bytesOf('甲\n'.repeat(200_001)))).code).toBe('tooLarge');
  });
});
