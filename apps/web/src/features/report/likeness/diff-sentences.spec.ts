import { diffSentences, type Part } from './diff-sentences';

const shown = (parts: Part[]) => parts.map(({ text, same }) => (same ? text : `[${text}]`)).join('');

describe('what two sentences have in common', () => {
  it('is everything where they are equal', () => {
    const text = '及时更新公开栏。';
    expect(diffSentences(text, text)).toEqual({ own: [{ text, same: true }], other: [{ text, same: true }] });
  });

  it('leaves out what was swapped, on both sides', () => {
    const { own, other } = diffSentences(
      '青山镇2023年公开信息43条，群众满意。',
      '云梯镇2022年公开信息120条，群众满意。',
    );
    expect(shown(own)).toBe('[青山]镇202[3]年公开信息[43]条，群众满意。');
    expect(shown(other)).toBe('[云梯]镇202[2]年公开信息[120]条，群众满意。');
  });

  it('takes no single letter between two differences for common', () => {
    const { own } = diffSentences('甲乙丙的丁戊己', '庚辛壬的癸子丑');
    expect(own).toEqual([{ text: '甲乙丙的丁戊己', same: false }]);
  });

  it('keeps every letter, signs outside the basic plane as well', () => {
    const { own, other } = diffSentences('𠮷林镇办理36件', '吉林镇办理6件');
    expect(own.map(({ text }) => text).join('')).toBe('𠮷林镇办理36件');
    expect(other.map(({ text }) => text).join('')).toBe('吉林镇办理6件');
    expect(own[0]).toEqual({ text: '𠮷', same: false });
  });

  it('marks nothing in sentences too long to compare', () => {
    const long = '公开'.repeat(400);
    expect(diffSentences(long, `${long}。`).own).toEqual([{ text: long, same: true }]);
  });

  it('knows the empty sentence', () => {
    expect(diffSentences('', '公开')).toEqual({ own: [], other: [{ text: '公开', same: false }] });
  });
});
