import type { OutcomeCounts } from '@gongkai/contracts';
import type { Outcome } from '@gongkai/domain';
import type { ChartSeries } from '../../charts/series-data';

/** What must be looked at first stands at the top of a stack and first in a table. */
export const OUTCOME_ORDER = ['fail', 'undetermined', 'notApplicable', 'pass'] as const satisfies readonly Outcome[];

/** The colours that the outcomes have everywhere, as values, so that a saved picture keeps them. */
export const OUTCOME_COLORS: Record<'light' | 'dark', Record<Outcome, string>> = {
  light: { fail: '#c0211c', undetermined: '#6b3fa0', notApplicable: '#c9d1d9', pass: '#3f8f5b' },
  dark: { fail: '#ff7875', undetermined: '#c4a1f0', notApplicable: '#3d444d', pass: '#6fcf8b' },
};

/** Counts of the years as the parts of a stack, the passes at its foot; years without reports are gaps. */
export function outcomeSeries(
  years: readonly number[],
  counts: readonly (OutcomeCounts & { year: number })[],
  colors: Record<Outcome, string>,
  nameOf: (outcome: Outcome) => string,
): ChartSeries[] {
  return [...OUTCOME_ORDER].reverse().map((outcome) => ({
    key: outcome,
    label: nameOf(outcome),
    color: colors[outcome],
    points: years.map((year) => {
      const found = counts.find((one) => one.year === year);
      if (!found) return null;
      const { received } = found;
      return { value: found[outcome], numerator: null, denominator: null, stated: received, received, due: received };
    }),
  }));
}
