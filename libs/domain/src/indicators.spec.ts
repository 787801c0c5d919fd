import { INDICATORS, indicatorById } from './indicators';
import { FORM_2019 } from './tables/form-2019';
import { FORM_2021 } from './tables/form-2021';
import { figuresOf } from './tables/form-spec';
import { figureOrdinal, figureSpec, formById } from './tables/forms';

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

  it.each([FORM_2021, FORM_2019])('cover the result rows of table 3 of $id exactly once', (form) => {
    const own = new Set(figuresOf(form).map((figure) => figure.id));
    const covered = INDICATORS.filter((one) => one.group === 'results').flatMap(figuresIn);
    const rows = figuresOf(form).filter(
      (figure) =>
        figure.table === 'requests' &&
        figure.column === 'total' &&
        !['newRequests', 'carriedOver', 'resultsTotal', 'carriedForward'].includes(figure.row),
    );
    expect(covered.filter((id) => own.has(id)).sort()).toEqual(rows.map((figure) => figure.id).sort());
  });

  it('have a figure in every form in which they claim to mean the same', () => {
    for (const indicator of INDICATORS.filter((one) => one.kind !== 'narrative'))
      for (const id of indicator.forms) {
        const form = formById(id);
        const own = new Set((form ? figuresOf(form) : []).map((figure) => figure.id));
        expect([indicator.id, id, figuresIn(indicator).some((figure) => own.has(figure))]).toEqual([
          indicator.id,
          id,
          true,
        ]);
      }
  });

  it('have ids of their own and are found by them', () => {
    expect(new Set(INDICATORS.map((one) => one.id)).size).toBe(INDICATORS.length);
    expect(indicatorById('rates.disclosure')?.label).toBe('公开率');
    expect(indicatorById('nothing')).toBeNull();
  });
});
