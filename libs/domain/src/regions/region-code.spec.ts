import {
  ancestorCode,
  isDemoRegion,
  isWithin,
  NATION_CODE,
  parentCode,
  regionLevel,
  regionPath,
  regionRange,
} from './region-code';

const sumu = '150823200000';

describe('division codes', () => {
  it('tell their level by their trailing zeros', () => {
    expect(['000000000000', '150000000000', '150800000000', '150823000000', sumu].map(regionLevel)).toEqual([
      'nation',
      'province',
      'city',
      'county',
      'town',
    ]);
  });

  it('lead from the nation down to the town', () => {
    expect(regionPath(sumu)).toEqual([NATION_CODE, '150000000000', '150800000000', '150823000000', sumu]);
    expect(parentCode(sumu)).toBe('150823000000');
    expect(parentCode(NATION_CODE)).toBeNull();
    expect(ancestorCode(sumu, 'city')).toBe('150800000000');
  });

  it('cover a subtree by a half-open range', () => {
    const { from, to } = regionRange('150823000000');
    expect([from, to]).toEqual([150823000000, 150824000000]);
    expect(Number(sumu) >= from && Number(sumu) < to).toBe(true);
  });

  it('leave the demonstration range out of the nation', () => {
    const { to } = regionRange(NATION_CODE);
    expect(Number('990101001000')).toBeGreaterThanOrEqual(to);
    expect(isDemoRegion('990101001000')).toBe(true);
  });

  it('know what lies within a scope', () => {
    expect(isWithin(sumu, '150823000000')).toBe(true);
    expect(isWithin(sumu, '150800000000')).toBe(true);
    expect(isWithin('150824000000', '150823000000')).toBe(false);
  });
});
