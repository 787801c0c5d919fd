import { windowOf } from './use-row-window';

describe('the rows drawn of a long table', () => {
  it('are those in sight with some to spare, and the heights add up', () => {
    const shown = windowOf(1000, 33, 3300, 660);
    expect([shown.from, shown.to]).toEqual([88, 132]);
    expect(shown.above + (shown.to - shown.from) * 33 + shown.below).toBe(33_000);
  });

  it('stay within the table at both ends', () => {
    expect(windowOf(10, 33, 0, 660)).toEqual({ from: 0, to: 10, above: 0, below: 0 });
    expect(windowOf(10, 33, 99_999, 660)).toMatchObject({ from: 10, to: 10 });
  });
});
