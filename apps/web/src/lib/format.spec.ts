import { daysBetween, formatFraction, formatNumber, formatRatio } from './format';

describe('numbers for reading', () => {
  it('write unknown as a dash and 0 as 0', () => {
    expect(formatNumber(null)).toBe('—');
    expect(formatNumber(0)).toBe('0');
    expect(formatRatio(null)).toBe('—');
    expect(formatRatio(0)).toBe('0.0%');
  });

  it('separate thousands in cards and not in grids; 万元 has two decimals', () => {
    expect(formatNumber(12345)).toBe('12,345');
    expect(formatNumber(12345, { grid: true })).toBe('12345');
    expect(formatNumber(3.5, { wanYuan: true })).toBe('3.50');
    expect(formatNumber(59237.2449, { wanYuan: true })).toBe('59,237.24');
  });

  it('show in a grid exactly what the form holds', () => {
    expect(formatNumber(59237.2449, { grid: true, wanYuan: true })).toBe('59237.2449');
    expect(formatNumber(0, { grid: true, wanYuan: true })).toBe('0.00');
    expect(formatNumber(3.125, { grid: true })).toBe('3.125');
  });

  it('write a fraction only when both parts are known', () => {
    expect(formatFraction({ numerator: 81, denominator: 263 })).toBe('81/263');
    expect(formatFraction({ numerator: null, denominator: 263 })).toBeNull();
  });

  it('count days between dates, whatever the time of day', () => {
    expect(daysBetween('2024-01-22T23:59:00Z', '2024-01-31')).toBe(9);
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
  });
});
