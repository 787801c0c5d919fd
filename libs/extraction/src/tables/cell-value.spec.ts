import { isValueLike, readCell } from './cell-value';

describe('a cell', () => {
  it.each([
    ['0', 0],
    [' ０ ', 0],
    ['1,234', 1234],
    ['1 234', 1234],
    ['0件', 0],
    ['-8', -8],
    ['+1036', 1036],
    ['0.5', 0.5],
  ])('holding %j is the number %d', (raw, value) => {
    expect(readCell(raw)).toEqual({ value, state: 'number' });
  });

  it.each([
    ['', 'blank'],
    ['\u00a0\u3000', 'blank'],
    ['——', 'dash'],
    ['-', 'dash'],
    ['／', 'slash'],
    ['无', 'noneWord'],
    ['增72', 'text'],
    ['约3', 'text'],
    ['1 2', 'text'],
    ['3万元', 'text'],
  ])('holding %j is %s and no number', (raw, state) => {
    expect(readCell(raw)).toEqual({ value: null, state });
  });

  it('for an amount takes 万元 as typed and converts 元', () => {
    expect(readCell('18.8710', 'wanYuan').value).toBe(18.871);
    expect(readCell('2560万元', 'wanYuan').value).toBe(2560);
    expect(readCell('251000元', 'wanYuan').value).toBe(25.1);
    expect(readCell('3件', 'wanYuan').state).toBe('text');
  });

  it('is value-like unless it is blank or text', () => {
    expect(['7', '/', '无', '规章', ''].map(isValueLike)).toEqual([true, true, true, false, false]);
  });
});
