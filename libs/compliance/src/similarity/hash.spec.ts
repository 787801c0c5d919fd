import { hashOf, keyOf, mix, rollingHashes } from './hash';

describe('hashes of text', () => {
  it('never change, because they are stored', () => {
    expect([hashOf(''), hashOf('政府信息公开'), mix(1)]).toMatchInlineSnapshot(`
[
  2872998923,
  102208044,
  1364076727,
]
`);
    expect(keyOf('政府信息公开')).toMatchInlineSnapshot(`"0617922c37d4b763"`);
  });

  it('gives each stretch the same hash wherever it stands', () => {
    const one = rollingHashes('甲乙丙丁戊己庚辛', 5);
    const other = rollingHashes('前面还有字甲乙丙丁戊己庚辛', 5);
    expect([...other].slice(-one.length)).toEqual([...one]);
    expect(one).toHaveLength(4);
  });

  it('has no stretch in a text that is too short', () => {
    expect(rollingHashes('四个汉字', 5)).toHaveLength(0);
  });

  it('spreads neighbouring texts over all 32 bits', () => {
    const hashes = Array.from({ length: 20000 }, (_, index) => hashOf(`第${index}条`));
    expect(new Set(hashes).size).toBeGreaterThan(19995);
    for (let bit = 0; bit < 32; bit++) {
      const set = hashes.filter((hash) => (hash >>> bit) & 1).length;
      expect(Math.abs(set - 10000)).toBeLessThan(500);
    }
  });
});
