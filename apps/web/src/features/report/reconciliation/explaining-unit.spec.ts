import type { ReconciledFigureView } from '@gongkai/contracts';
import { explainingUnit } from './explaining-unit';

const figure = (difference: number | null, values: number[], tolerance = 0): ReconciledFigureView => ({
  figure: 'proactive.licensing.decisions',
  own: null,
  sum: values.reduce((sum, value) => sum + value, 0),
  difference,
  unknown: difference === null ? 1 : 0,
  tolerance,
  addends: values.map((value, unit) => ({ unit, value })),
});

describe('the unit that explains a difference', () => {
  it('may have been added twice where the region states more', () => {
    expect(explainingUnit(figure(7, [20, 7, 3]))).toEqual({ unit: 1, as: 'twice' });
  });

  it('may have been left out where the region states less', () => {
    expect(explainingUnit(figure(-3, [20, 7, 3]))).toEqual({ unit: 2, as: 'leftOut' });
  });

  it('is nobody where no number is the difference, or several are', () => {
    expect(explainingUnit(figure(4, [20, 7, 3]))).toBeNull();
    expect(explainingUnit(figure(-1, [5, 1, 1]))).toBeNull();
  });

  it('is nobody where nothing differs, or nobody knows', () => {
    expect(explainingUnit(figure(0, [7]))).toBeNull();
    expect(explainingUnit(figure(0.01, [0.01], 0.02))).toBeNull();
    expect(explainingUnit(figure(null, [7]))).toBeNull();
  });
});
