import { type AnnualReport, type FigureId, figureSpec, figuresOf, formById } from '@gongkai/domain';
import { cellOf, numberIn } from '../support/cells';
import { damageAt, ROW_DAMAGE } from '../support/damage';
import { round, sum } from '../support/numbers';

/** What one unit adds to a figure. */
export type Addend = { unit: string; value: number };

/**
 * One figure of a region's own report beside those of its units. `own` is null if the report has no usable number
 * there. `sum` adds what is known, `unknown` counts the units of which nothing usable is known (a blank is no 0), and
 * `difference` is own − sum, null as long as either side is not complete. `addends` are the units with a number above
 * 0, largest first. `tolerance` is what rounding of amounts may explain; 0 for counts.
 */
export type ReconciledFigure = {
  figure: FigureId;
  own: number | null;
  sum: number;
  difference: number | null;
  addends: Addend[];
  unknown: number;
  tolerance: number;
};

/** Amounts in 万元 are rounded by every reporter. */
const ROUNDING = 0.005;

/** The number that may be added: seen, matched by its label, and in no row that reading damaged. */
function usable(report: AnnualReport, id: FigureId): number | null {
  const cell = cellOf(report, id);
  const value = numberIn(cell);
  return value === null || damageAt(report, ROW_DAMAGE, [cell.figure.place]) ? null : value;
}

/**
 * Sets a region's own report against the sum of its units, figure by figure in official order. Figures that cannot be
 * added are left out: changes against the year before and amounts whose unit is not printed.
 */
export function reconcile(
  report: AnnualReport,
  units: readonly { name: string; report: AnnualReport }[],
): ReconciledFigure[] {
  const form = formById(report.format);
  const figures = form ? figuresOf(form).filter(({ signed, unit }) => !signed && unit !== 'unknown') : [];
  return figures.map(({ id }) => {
    const values = units.map((unit) => ({ unit: unit.name, value: usable(unit.report, id) }));
    const known = values.flatMap(({ unit, value }) => (value === null ? [] : [{ unit, value }]));
    const own = usable(report, id);
    const total = sum(known.map(({ value }) => value));
    const unknown = values.length - known.length;
    return {
      figure: id,
      own,
      sum: total,
      difference: own === null || unknown > 0 ? null : round(own - total),
      addends: known.filter(({ value }) => value > 0).sort((one, other) => other.value - one.value),
      unknown,
      tolerance: figureSpec(id).decimal ? round(ROUNDING * units.length) : 0,
    };
  });
}
