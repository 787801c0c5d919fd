import type { AnnualReport, Evidence, Severity } from '@gongkai/domain';
import type { RuleContext } from '../context';
import type { Verdict } from '../rule';
import { cellEvidence, cellOf } from '../support/cells';
import { figureName } from '../support/figure-names';
import { notApplicable } from '../verdicts';
import { type ReconciledFigure, reconcile } from './reconcile';
import { type StatedScope, statedScope } from './stated-scope';

/** How many cells a sentence names, how many a finding shows, and how many units beside each. */
const NAMED = 3;
const SHOWN = 20;
const RANKED = 5;

/** A region's own report, what it says it covers, and its figures beside those of its units. */
export type Rollup = { due: number; units: number; scope: StatedScope; figures: ReconciledFigure[] };

/** What can be reconciled, or the verdict that says why nothing can. */
export function rollupOf(report: AnnualReport, context: RuleContext): Rollup | { verdict: Verdict<never> } {
  const { rollup } = context;
  if (!rollup || rollup.units.length === 0) return { verdict: notApplicable('没有所属单位当年的报告可以汇总') };
  const scope = statedScope(report);
  if (scope.scope === 'officeOnly')
    return { verdict: notApplicable(`报告只涵盖本级或者办公室，不与所属单位汇总比较：${scope.quote ?? ''}`) };
  const figures = reconcile(report, rollup.units);
  if (figures.length === 0) return { verdict: notApplicable('本报告所用格式没有本系统收录的统计表') };
  return { due: rollup.due, units: rollup.units.length, scope, figures };
}

/** The largest differences first. */
export function ranked(figures: readonly ReconciledFigure[]): ReconciledFigure[] {
  const size = ({ own, sum }: ReconciledFigure) => Math.abs((own ?? 0) - sum);
  return [...figures].sort((one, other) => size(other) - size(one));
}

/** 一、本年新收……（总计）填 10、合计 12，……等 */
export function nameDiffering(figures: readonly ReconciledFigure[]): string {
  const named = figures.slice(0, NAMED).map(({ figure, own, sum }) => `${figureName(figure)}填 ${own}、合计 ${sum}`);
  return `${named.join('，')}${figures.length > NAMED ? ' 等' : ''}`;
}

/** Each cell with the sum it is set against, followed by the units that contribute most. */
export function differingEvidence(report: AnnualReport, figures: readonly ReconciledFigure[]): Evidence[] {
  return figures.slice(0, SHOWN).flatMap(({ figure, sum, addends }) => [
    cellEvidence(cellOf(report, figure), { side: 'left', expected: sum }),
    ...addends.slice(0, RANKED).map(
      ({ unit, value }): Evidence => ({
        figure: null,
        quote: `${unit} ${figureName(figure)}：${value}`,
        expected: null,
        actual: value,
        place: null,
        side: 'right',
      }),
    ),
  ]);
}

/**
 * A lawsuit after review may stand in the reports of the organ and of the one that reviewed it: where only such figures
 * differ, the finding is information.
 */
export function severityOf(figures: readonly ReconciledFigure[]): Severity | undefined {
  return figures.every(({ figure }) => figure.startsWith('litigationAfterReview.')) ? 'info' : undefined;
}
