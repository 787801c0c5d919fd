import { point } from '../testing/fixtures';
import { axisTicks, labelRoom, spreadLabels, trendRows } from './trend-rows';

const SUM = { kind: 'sum' } as const;
const series = (values: (number | null)[]) => [
  { key: 'a', label: 'a', color: '#000', points: values.map((value) => point(value)) },
];

describe('the rows of a trend', () => {
  it('leave a gap where nothing is known', () => {
    expect(trendRows([2021, 2022, 2023], series([1, null, 3]), SUM, [])).toEqual([
      { year: 2021, 'a#0': 1 },
      { year: 2022, 'a#0': null },
      { year: 2023, 'a#0': 3 },
    ]);
  });

  it('end the line at a break and connect the two sides by dashes', () => {
    const rows = trendRows([2019, 2020, 2021, 2022], series([1, 2, 5, 6]), SUM, [{ year: 2021, form: 'F2021' }]);
    expect(rows).toEqual([
      { year: 2019, 'a#0': 1 },
      { year: 2020, 'a#0': 2, 'a~1': 2 },
      { year: 2021, 'a#1': 5, 'a~1': 5 },
      { year: 2022, 'a#1': 6 },
    ]);
  });

  it('do not bridge a break when one side is unknown', () => {
    const rows = trendRows([2020, 2021], series([null, 5]), SUM, [{ year: 2021, form: 'F2021' }]);
    expect(rows).toEqual([
      { year: 2020, 'a#0': null },
      { year: 2021, 'a#1': 5 },
    ]);
  });
});

describe('the axis', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [97, [0, 25, 50, 75, 100]],
    [1234, [0, 500, 1000, 1500]],
  ])('for counts up to %d starts at zero and has whole ticks', (largest, ticks) => {
    expect(axisTicks(largest)).toEqual(ticks);
  });

  it('of a rate goes to 100 when it is large, and shows small shares large enough to read', () => {
    expect(axisTicks(62, true)).toEqual([0, 25, 50, 75, 100]);
    expect(axisTicks(7.7, true)).toEqual([0, 2, 4, 6, 8]);
  });
});

describe('labels at the ends of lines', () => {
  it('move apart where they would overlap and stay in the plot', () => {
    expect(spreadLabels([50, 52, 10], 18, 0, 60)).toEqual([42, 60, 10]);
  });

  it('stay in their order', () => {
    const placed = spreadLabels([30, 10, 20], 18, 0, 100);
    expect(placed[1]).toBeLessThan(placed[2] ?? 0);
    expect(placed[2]).toBeLessThan(placed[0] ?? 0);
  });

  it('take twice the room in Chinese', () => {
    expect(labelRoom('公开')).toBe(24);
    expect(labelRoom('ab')).toBe(14);
  });
});
