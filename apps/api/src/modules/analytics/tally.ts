import { figureOrdinal, type Indicator, NARRATIVE_MEASURES } from '@gongkai/domain';

/** Which elements of the stored arrays a question needs: ordinals of figures and of rules, and whether the narrative. */
export type TallyColumns = { figures: number[]; narrative: boolean; rules: number[] };

/**
 * Counts and sums of some units in one year. `figures` are stored sums (万元 in 元) and `stated` how many units gave a
 * number, both in the order of `TallyColumns.figures`; the narrative in the order of `NARRATIVE_MEASURES`; `failed` and
 * `undetermined` count reports in the order of `TallyColumns.rules`. A sum is only a value where `stated` is not 0.
 */
export type Tally = {
  year: number;
  due: number;
  received: number;
  late: number;
  withErrors: number;
  figures: number[];
  stated: number[];
  narrative: number[];
  narrativeStated: number[];
  failed: number[];
  undetermined: number[];
};

/** Columns that answer these indicators, with or without the rules. */
export function columnsFor(indicators: readonly Indicator[], rules: number[] = []): TallyColumns {
  const ids = indicators.flatMap((indicator) => {
    if (indicator.kind === 'sum') return indicator.figures;
    return indicator.kind === 'rate' ? [...indicator.numerator, ...indicator.denominator] : [];
  });
  return {
    figures: [...new Set(ids.map(figureOrdinal))].sort((a, b) => a - b),
    narrative: indicators.some((indicator) => indicator.kind === 'narrative'),
    rules,
  };
}

/** A year in which nobody had to report and nobody did. */
export function emptyTally(year: number, columns: TallyColumns): Tally {
  const zeros = (length: number) => new Array<number>(length).fill(0);
  const narrative = columns.narrative ? NARRATIVE_MEASURES.length : 0;
  return {
    year,
    due: 0,
    received: 0,
    late: 0,
    withErrors: 0,
    figures: zeros(columns.figures.length),
    stated: zeros(columns.figures.length),
    narrative: zeros(narrative),
    narrativeStated: zeros(narrative),
    failed: zeros(columns.rules.length),
    undetermined: zeros(columns.rules.length),
  };
}

/** Adds tallies of the same year and columns. */
export function addTallies(year: number, columns: TallyColumns, tallies: readonly Tally[]): Tally {
  return tallies.reduce<Tally>(
    (sum, tally) => {
      const added = (a: number[], b: number[]) => a.map((value, index) => value + (b[index] ?? 0));
      return {
        year,
        due: sum.due + tally.due,
        received: sum.received + tally.received,
        late: sum.late + tally.late,
        withErrors: sum.withErrors + tally.withErrors,
        figures: added(sum.figures, tally.figures),
        stated: added(sum.stated, tally.stated),
        narrative: added(sum.narrative, tally.narrative),
        narrativeStated: added(sum.narrativeStated, tally.narrativeStated),
        failed: added(sum.failed, tally.failed),
        undetermined: added(sum.undetermined, tally.undetermined),
      };
    },
    emptyTally(year, columns),
  );
}
