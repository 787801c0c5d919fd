import { exportFacts } from './export-facts';

const input = {
  title: '演示市2023年统计表',
  region: { code: '990100000000', name: '演示市' },
  year: 2023,
  coverage: { due: 2, received: 1, demo: true },
  filters: '全部',
  asOf: null,
  sources: [
    { unitName: '甲镇', version: 2, receivedAt: new Date('2024-01-31T16:30:00Z'), sha256: 'abcdef0123456789' },
    { unitName: '乙镇', version: null, receivedAt: null, sha256: null },
  ],
};

describe('facts of an exported table', () => {
  it('say that a demonstration is one', () => {
    expect(
      exportFacts(input)
        .map((fact) => fact.value)
        .join(),
    ).toContain('演示数据');
    const real = { ...input, coverage: { ...input.coverage, demo: false } };
    expect(
      exportFacts(real)
        .map((fact) => fact.value)
        .join(),
    ).not.toContain('演示数据');
  });

  it('name the versions that went in, and the day of the last one instead of today', () => {
    const facts = exportFacts(input);
    expect(facts.find((fact) => fact.label === '数据截至')?.value).toBe('2024-02-01');
    expect(facts.filter((fact) => fact.label === '采用版本')).toEqual([
      { label: '采用版本', value: '甲镇：第 2 版，2024-02-01 收到，原件 SHA-256 abcdef012345…' },
    ]);
  });
});
