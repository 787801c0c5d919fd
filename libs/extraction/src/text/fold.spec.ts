import { fold, foldTight, rawSlice, tightText } from './fold';

describe('folding', () => {
  it('makes full-width digits, curly quotes, brackets and dashes even', () => {
    expect(fold('２０２３年〔２０２１〕“三务”—').text).toBe('2023年(2021)"三务"-');
  });

  it('reads traditional script as simplified', () => {
    expect(fold('本年廢止件數').text).toBe('本年废止件数');
  });

  it('leads back to the words as printed', () => {
    const folded = foldTight('　本年 １２ 件');
    expect(folded.text).toBe('本年12件');
    expect(rawSlice(folded, 2, 4)).toBe('１２ ');
  });

  it('drops invisible characters and keeps circled numbers and ellipses', () => {
    expect(tightText('a\u200bb①…')).toBe('ab①…');
  });
});
