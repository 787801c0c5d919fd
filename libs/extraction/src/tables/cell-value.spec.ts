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
    ['007', 'text'],
    ['0 100', 'text'],
    ['1\n234', 'text'],
    ['N/A', 'noneWord'],
  ])('holding %j is %s and no number', (raw, state) => {
    expect(readCell(raw)).toEqual({ value: null, state });
  });

  it('for an amount takes 万元 as typed and converts 元', () => {
    expect(readCell('18.8710', 'wanYuan').value).toBe(18.871);
    expect(readCell('2560万元', 'wanYuan').value).toBe(2560);
    expect(readCell('251000元', 'wanYuan').value).toBe(25.1);
    expect(readCell('3件', 'wanYuan').state).toBe('text');
  });

  it('for an amount without a printed unit takes plain numbers and 元, and leaves other units to a person', () => {
    expect(readCell('75394432.52', 'unknown').value).toBe(75394432.52);
    expect(readCell('251000元', 'unknown').value).toBe(251000);
    expect(readCell('2560万元', 'unknown')).toEqual({ value: null, state: 'text' });
    expect(readCell('0万元', 'unknown').value).toBe(0);
  });

  it('is value-like unless it is blank or text', () => {
    expect(['7', '/', '无', '规章', '', '本年3件'].map(isValueLike)).toEqual([true, true, true, false, false, false]);
  });

  it('is value-like where it holds digits that cannot be taken as a number', () => {
    expect(['增72', '2560万元', '640020470', '007', '1 2'].map(isValueLike)).toEqual([true, true, true, true, true]);
  });

  it('is unreadable where characters were lost', () => {
    expect(readCell('83143\ufffd')).toEqual({ value: null, state: 'unreadable' });
    expect(readCell('\ufffd')).toEqual({ value: null, state: 'unreadable' });
  });

  it('is text where it is longer than any cell, whatever it holds', () => {
    expect(readCell('9'.repeat(500)).state).toBe('text');
    expect(readCell(' '.repeat(500)).state).toBe('blank');
    expect(isValueLike('9'.repeat(500))).toBe(false);
  });
});
