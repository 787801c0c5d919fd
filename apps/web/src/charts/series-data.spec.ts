import { point } from '../testing/fixtures';
import { drawnValue, flatYears, hasData, isBelowFloor, partsOf, pointsOf, rankParts, yearsOf } from './series-data';

const SUM = { kind: 'sum' } as const;
const RATE = { kind: 'rate' } as const;
const region = (code: string, name: string) => ({ code, name, level: 'county' as const, hasChildren: true });
const row = (code: string, year: number, value: number | null) => ({
  region: region(code, `旗${code}`),
  unitId: null,
  reportId: null,
  year,
  values: { 'requests.new': point(value) },
});

describe('the data of a chart', () => {
  it('has a place for a year without a row, so that it shows as a gap', () => {
    expect(yearsOf([{ year: 2019 }, { year: 2022 }])).toEqual([2019, 2020, 2021, 2022]);
    const points = pointsOf([row('1', 2019, 3)], 'requests.new', [2019, 2020]);
    expect(points.map((one) => drawnValue(SUM, one))).toEqual([3, null]);
  });

  it('keeps 0 and unknown apart', () => {
    expect(drawnValue(SUM, point(0))).toBe(0);
    expect(drawnValue(SUM, point(null))).toBeNull();
  });

  it('draws a rate in percent and leaves it undefined without a denominator', () => {
    expect(drawnValue(RATE, point(0.25, { numerator: 1, denominator: 4 }))).toBe(25);
    expect(drawnValue(RATE, point(null, { numerator: 0, denominator: 0 }))).toBeNull();
  });

  it('calls a rate weak below a denominator of five', () => {
    expect(isBelowFloor(point(0.25, { numerator: 1, denominator: 4 }))).toBe(true);
    expect(isBelowFloor(point(0.2, { numerator: 1, denominator: 5 }))).toBe(false);
    expect(isBelowFloor(point(3))).toBe(false);
    expect(isBelowFloor(null)).toBe(false);
  });

  it('is empty when no point is known, but not when all are 0', () => {
    const series = { key: 'a', label: 'a', color: '#000' };
    expect(hasData([{ ...series, points: [null, point(null)] }])).toBe(false);
    expect(hasData([{ ...series, points: [point(0)] }])).toBe(true);
  });

  it('tells a year of zeros from a year of which nothing is known', () => {
    const series = (values: (number | null)[]) => ({
      key: 'a',
      label: 'a',
      color: '#000',
      points: values.map((value) => point(value)),
    });
    expect(flatYears([2021, 2022, 2023], [series([0, null, 4]), series([null, null, 0])], SUM)).toEqual([
      { year: 2021, known: true },
      { year: 2022, known: false },
    ]);
  });

  it('ranks parts by value with the unknown last, and brings last year along', () => {
    const rows = [row('1', 2023, 2), row('2', 2023, null), row('3', 2023, 9), row('3', 2022, 7), row('4', 2023, 0)];
    const ranked = rankParts(partsOf(rows, 'requests.new', 2023), SUM);
    expect(ranked.map((part) => part.code)).toEqual(['3', '1', '4', '2']);
    expect(ranked[0]?.lastYear?.value).toBe(7);
    expect(ranked[3]?.point?.value).toBeNull();
  });
});
