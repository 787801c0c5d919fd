import { mix } from './hash';
import { bandsOf, estimatedJaccard, MIN_HASHES, minHashOf } from './min-hash';
import { jaccardOf, sharedCount, shinglesOf } from './shingles';

const range = (from: number, to: number) =>
  Uint32Array.from({ length: to - from }, (_, index) => mix(from + index)).sort();

describe('MinHash', () => {
  it('estimates the share of what two sets have in common', () => {
    for (const shared of [0, 500, 1000, 1800]) {
      const [a, b] = [range(0, 2000), range(2000 - shared, 4000 - shared)];
      expect(Math.abs(estimatedJaccard(minHashOf(a), minHashOf(b)) - jaccardOf(a, b))).toBeLessThan(0.13);
    }
  });

  it('fills the empty places of a small set, so that two small sets agree only where they are alike', () => {
    const [few, same, other] = [range(0, 9), range(0, 9), range(100, 109)].map(minHashOf);
    expect(few).toHaveLength(MIN_HASHES);
    expect(few).toEqual(same);
    expect(estimatedJaccard(few ?? new Uint32Array(0), other ?? new Uint32Array(0))).toBeLessThan(0.1);
  });

  it('gives 32 bands, which like texts share and others do not', () => {
    const bands = bandsOf(minHashOf(range(0, 2000)));
    const shared = (others: number[]) => others.filter((band) => bands.includes(band)).length;
    expect(bands).toHaveLength(32);
    expect(bands.every((band) => Number.isInteger(band) && band >= -(2 ** 31) && band < 2 ** 31)).toBe(true);
    expect(shared(bandsOf(minHashOf(range(200, 2000))))).toBeGreaterThan(10);
    expect(shared(bandsOf(minHashOf(range(5000, 7000))))).toBe(0);
  });

  it('gives an empty text no bands and no likeness', () => {
    const nothing = minHashOf(new Uint32Array(0));
    expect(bandsOf(nothing)).toEqual([]);
    expect(estimatedJaccard(nothing, nothing)).toBe(0);
  });
});

describe('shingles', () => {
  it('are five characters long, sorted, each once', () => {
    expect(shinglesOf(['甲乙丙丁戊己', '甲乙丙丁戊', '短'])).toHaveLength(2);
    const all = shinglesOf(['政府信息公开工作年度报告', '工作年度报告格式']);
    expect([...all]).toEqual([...all].sort((a, b) => a - b));
  });

  it('are compared as sets', () => {
    const [a, b] = [Uint32Array.of(1, 3, 5, 7), Uint32Array.of(3, 4, 7, 9)];
    expect(sharedCount(a, b)).toBe(2);
    expect(jaccardOf(a, b)).toBeCloseTo(2 / 6);
    expect(jaccardOf(new Uint32Array(0), new Uint32Array(0))).toBe(0);
  });
});
