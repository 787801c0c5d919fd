import { INDICATORS, indicatorById } from './indicators';
import { FORM_2021 } from './tables/form-2021';
import { figuresOf } from './tables/form-spec';
import { figureOrdinal, figureSpec } from './tables/forms';

const figuresIn = (indicator: (typeof INDICATORS)[number]): string[] => {
  if (indicator.kind === 'sum') return indicator.figures;
  return indicator.kind === 'rate' ? [...indicator.numerator, ...indicator.denominator] : [];
};

describe('indicators', () => {
  it('name only figures that exist, and at least one', () => {
    for (const indicator of INDICATORS.filter((one) => one.kind !== 'narrative')) {
      expect(figuresIn(indicator).length).toBeGreaterThan(0);
      for (const id of figuresIn(indicator)) expect(() => figureOrdinal(id)).not.toThrow();
    }
  });

  it('never add amounts of money to counts', () => {
    for (const indicator of INDICATORS) {
      const units = new Set(figuresIn(indicator).map((id) => figureSpec(id).unit));
      expect(units.size).toBeLessThanOrEqual(1);
      if (units.has('wanYuan')) expect(indicator.unit).toBe('万元');
    }
  });

  it('cover the result rows of table 3 exactly once', () => {
    const covered = INDICATORS.filter((one) => one.group === 'results').flatMap(figuresIn);
    const rows = figuresOf(FORM_2021).filter(
      (figure) =>
        figure.table === 'requests' &&
        figure.column === 'total' &&
        !['newRequests', 'carriedOver', 'resultsTotal', 'carriedForward'].includes(figure.row),
    );
    expect([...covered].sort()).toEqual(rows.map((figure) => figure.id).sort());
  });

  it('have ids of their own and are found by them', () => {
    expect(new Set(INDICATORS.map((one) => one.id)).size).toBe(INDICATORS.length);
    expect(indicatorById('rates.disclosure')?.label).toBe('公开率');
    expect(indicatorById('nothing')).toBeNull();
  });
});
