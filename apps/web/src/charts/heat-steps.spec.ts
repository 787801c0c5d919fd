import { heatStep } from './heat-steps';

describe('the shade of a cell', () => {
  it.each([
    [0, 10, 0],
    [1, 10, 1],
    [2, 10, 1],
    [3, 10, 2],
    [10, 10, 5],
    [12, 10, 5],
    [1, 0, 5],
  ])('of %d in %d is step %d', (count, total, step) => {
    expect(heatStep(count, total)).toBe(step);
  });
});
