import { splitsOf } from './split-runs';

const all = () => true;

describe('the splits of run-together digits', () => {
  it('are all ways without an idle zero', () => {
    expect(splitsOf(['1203'], 3, all)).toEqual([
      [1, 20, 3],
      [12, 0, 3],
    ]);
    expect(splitsOf(['000'], 3, all)).toEqual([[0, 0, 0]]);
    expect(splitsOf(['000'], 2, all)).toEqual([]);
  });

  it('keep to the runs', () => {
    expect(splitsOf(['12', '3'], 2, all)).toEqual([[12, 3]]);
    expect(splitsOf(['12', '3'], 3, all)).toEqual([[1, 2, 3]]);
  });

  it('are those only whose beginnings hold', () => {
    expect(splitsOf(['123'], 2, (numbers) => numbers[0] !== 1)).toEqual([[12, 3]]);
  });

  it('are given up where there are too many', () => {
    expect(splitsOf(['1'.repeat(60)], 15, all)).toBeNull();
  });
});
