import type { ReconciledFigureView } from '@gongkai/contracts';
import { sortFigures } from './sort-figures';

const figure = (id: string, difference: number | null, tolerance = 0): ReconciledFigureView => ({
  figure: id,
  own: 1,
  sum: 1,
  difference,
  unknown: difference === null ? 1 : 0,
  tolerance,
  addends: [],
});

describe('figures of a reconciliation', () => {
  const sorted = sortFigures([
    figure('equal', 0),
    figure('open', null),
    figure('less', -2),
    figure('rounded', 0.01, 0.02),
    figure('more', 1),
  ]);
  const ids = (shown: keyof typeof sorted) => sorted[shown].map((each) => each.figure);

  it('differ only beyond what rounding explains, the largest difference first whatever its sign', () => {
    expect(ids('differing')).toEqual(['less', 'more']);
  });

  it('are not comparable where a side is not complete, and then never count as differing', () => {
    expect(ids('open')).toEqual(['open']);
  });

  it('are all there, those that agree last', () => {
    expect(ids('all')).toEqual(['less', 'more', 'open', 'equal', 'rounded']);
  });
});
