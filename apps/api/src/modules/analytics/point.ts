import type { Point } from '@gongkai/contracts';
import { type FigureId, figureOrdinal, fromStored, type Indicator, NARRATIVE_MEASURES } from '@gongkai/domain';
import type { Tally, TallyColumns } from './tally';

type Sum = { value: number | null; stated: number };

/**
 * An indicator for one tally. `value` is null where no unit stated any of its figures, and for a rate whose denominator
 * is 0 or unknown; rates are ratios (0.31 for 31 %).
 *
 * `stated` is exact for an indicator of one figure. For a sum of several it is the number of units that stated the best
 * stated one: at least so many units stated something, and it is 0 exactly when the value is null. A rate takes the
 * lesser of its two sides.
 */
export function pointOf(indicator: Indicator, tally: Tally, columns: TallyColumns): Point {
  const { received, due } = tally;
  if (indicator.kind === 'rate') {
    const above = sumOf(indicator.numerator, tally, columns);
    const below = sumOf(indicator.denominator, tally, columns);
    const value = above.value === null || !below.value ? null : above.value / below.value;
    const stated = Math.min(above.stated, below.stated);
    return { value, numerator: above.value, denominator: below.value, stated, received, due };
  }
  const { value, stated } =
    indicator.kind === 'sum'
      ? sumOf(indicator.figures, tally, columns)
      : narrativeSum(NARRATIVE_MEASURES.indexOf(indicator.measure), tally);
  return { value, numerator: null, denominator: null, stated, received, due };
}

/** Values of several indicators by id. */
export function pointsOf(indicators: readonly Indicator[], tally: Tally, columns: TallyColumns): Record<string, Point> {
  return Object.fromEntries(indicators.map((indicator) => [indicator.id, pointOf(indicator, tally, columns)]));
}

function sumOf(ids: readonly FigureId[], tally: Tally, columns: TallyColumns): Sum {
  const [first] = ids;
  const places = ids.map((id) => columns.figures.indexOf(figureOrdinal(id)));
  const stated = Math.max(0, ...places.map((place) => tally.stated[place] ?? 0));
  if (stated === 0 || first === undefined) return { value: null, stated: 0 };
  const stored = places.reduce((sum, place) => sum + (tally.figures[place] ?? 0), 0);
  return { value: fromStored(first, stored), stated };
}

function narrativeSum(place: number, tally: Tally): Sum {
  const stated = tally.narrativeStated[place] ?? 0;
  return { value: stated === 0 ? null : (tally.narrative[place] ?? null), stated };
}
