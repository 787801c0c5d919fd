import { scoreOf, slipOf } from './slip';

describe('slipOf', () => {
  it.each([
    [12, 21, 'swapped'],
    [1234, 1432, 'swapped'],
    [3, 13, 'dropped'],
    [133, 13, 'added'],
    [10, 1, 'added'],
    [4, 5, 'mistyped'],
    [-4, 4, 'sign'],
    [0, 17, 'omitted'],
    [17, 0, 'difference'],
    [12, 34, 'difference'],
    [5, 1234, 'difference'],
  ])('reads %s instead of %s as %s', (from, to, kind) => {
    expect(slipOf(from, to)).toBe(kind);
  });
});

describe('scoreOf', () => {
  it('prefers the likelier slip whatever its size, and of two like ones the smaller', () => {
    expect(scoreOf('swapped', 900)).toBeGreaterThan(scoreOf('mistyped', 1));
    expect(scoreOf('mistyped', 1)).toBeGreaterThan(scoreOf('mistyped', 500));
    expect(scoreOf('difference', 1e9)).toBeGreaterThan(0);
    expect(scoreOf('sign', 1)).toBeLessThanOrEqual(1);
  });
});
