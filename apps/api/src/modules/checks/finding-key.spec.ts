import type { Evidence } from '@gongkai/domain';
import { findingKey } from './finding-key';

const about = (figure: string | null, quote: string | null): Evidence => ({
  figure,
  quote,
  expected: null,
  actual: null,
  place: null,
});

describe('the key of a finding', () => {
  it('stays when numbers, order or places of its figures change', () => {
    const key = findingKey({ rule: 'arithmetic/x', evidence: [about('a', '1'), about('b', '2')] });
    expect(findingKey({ rule: 'arithmetic/x', evidence: [about('b', '7'), about('a', '9')] })).toBe(key);
    expect(key).toMatch(/^[0-9a-f]{20}$/);
  });

  it('tells rules, figures and quotes apart', () => {
    const keys = [
      { rule: 'a', evidence: [about('f', null)] },
      { rule: 'b', evidence: [about('f', null)] },
      { rule: 'a', evidence: [about('g', null)] },
      { rule: 'a', evidence: [about(null, '我旗')] },
      { rule: 'a', evidence: [about(null, '我县')] },
      { rule: 'a', evidence: [] },
    ].map(findingKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('does not mind spaces in quotes', () => {
    expect(findingKey({ rule: 'a', evidence: [about(null, '我旗 依申请')] })).toBe(
      findingKey({ rule: 'a', evidence: [about(null, '我旗依申请')] }),
    );
  });
});
