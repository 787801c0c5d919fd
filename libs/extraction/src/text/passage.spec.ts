import { fold } from './fold';
import { passagesOf, quoteIn } from './passage';

const place = { page: null, table: null, row: null, column: null, quote: '', block: 3, offset: 5 };

describe('passages', () => {
  it('know where they begin in the text of their part', () => {
    const passages = passagesOf(1, [
      { text: '甲乙。', place },
      { text: '丙丁', place },
    ]);
    expect(passages.map(({ offset, section }) => [offset, section])).toEqual([
      [0, 1],
      [4, 1],
    ]);
  });

  it('quote words with their offset in the part and in the paragraph', () => {
    const [, passage] = passagesOf(null, [
      { text: '甲乙。', place },
      { text: '丙 〔丁〕戊', place },
    ]);
    if (!passage) throw new Error('a second passage');
    expect(quoteIn(passage, fold(passage.text), 1, 5)).toMatchObject({
      quote: '〔丁〕',
      offset: 6,
      place: { offset: 7, quote: '〔丁〕', block: 3 },
    });
  });

  it('are cut behind a stop where a paragraph is very long, and no character is lost', () => {
    const text = `${'甲'.repeat(1499)}。`.repeat(3);
    const passages = passagesOf(1, [{ text, place }]);
    expect(passages.map(({ offset, place: { offset: at } }) => [offset, at])).toEqual([
      [0, 5],
      [1500, 1505],
      [3000, 3005],
    ]);
    expect(passages.map((passage) => passage.text).join('')).toBe(text);
    const unbroken = passagesOf(1, [{ text: '甲'.repeat(9001), place }]);
    expect(unbroken.map((passage) => passage.text).join('')).toBe('甲'.repeat(9001));
  });
});
