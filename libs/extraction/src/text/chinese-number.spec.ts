import { chineseNumber } from './chinese-number';

it.each([
  ['两', 2],
  ['十', 10],
  ['二十三', 23],
  ['一百零五', 105],
  ['两千零一', 2001],
  ['三万二千', 32000],
  ['二〇二三', 2023],
])('reads %s as %d', (text, value) => {
  expect(chineseNumber(text)).toBe(value);
});

it('is null for words', () => {
  expect(chineseNumber('一条')).toBeNull();
});
