import type { Finding, Outcome, Severity } from '@gongkai/domain';
import { findingKey } from './finding-key';
import type { VerdictColumns } from './subject';

/**
 * What verdicts come to in a row of facts. A finding that a supervisor overruled counts neither as an error nor as a
 * warning, and its rule does not count as failing if nothing else of it fails.
 */
export function verdictColumns(
  findings: readonly Finding[],
  ordinalOf: (rule: string) => number,
  overruled: ReadonlySet<string>,
): VerdictColumns {
  const standing = findings.filter((finding) => finding.outcome !== 'fail' || !overruled.has(findingKey(finding)));
  const of = (outcome: Outcome) => standing.filter((finding) => finding.outcome === outcome);
  const ordinals = (outcome: Outcome) => distinct(of(outcome).map(({ rule }) => ordinalOf(rule)));
  const failing = of('fail');
  const count = (severity: Severity) => failing.filter((finding) => finding.severity === severity).length;
  const failed = ordinals('fail');
  const undetermined = ordinals('undetermined').filter((rule) => !failed.includes(rule));
  return {
    failed,
    undetermined,
    notApplicable: ordinals('notApplicable').filter((rule) => !failed.includes(rule) && !undetermined.includes(rule)),
    errors: count('error'),
    warnings: count('warning'),
    undeterminedCount: of('undetermined').length,
  };
}

const distinct = (ordinals: number[]) => [...new Set(ordinals)].sort((a, b) => a - b);
