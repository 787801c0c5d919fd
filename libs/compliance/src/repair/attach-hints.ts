import type { AnnualReport, FigureId, Finding, RepairHint } from '@gongkai/domain';
import { repairHints } from './repair-hints';

/**
 * Gives each finding about sums the hints that change one of its cells. `isAboutSums` tells such findings from others.
 * Hints are looked for once, and only if there is a broken or an undecided sum.
 */
export function attachHints(
  report: AnnualReport,
  findings: readonly Finding[],
  isAboutSums: (finding: Finding) => boolean,
): readonly Finding[] {
  const asks = (finding: Finding) =>
    (finding.outcome === 'fail' || finding.outcome === 'undetermined') && isAboutSums(finding);
  if (!findings.some(asks)) return findings;
  const all = repairHints(report);
  return findings.map((finding) => {
    const hints = asks(finding) ? hintsFor(finding, all) : [];
    return hints.length > 0 ? { ...finding, hints } : finding;
  });
}

/** How many hints a finding carries; `repairHints` has them all. A table of blanks would bring hundreds. */
const MOST = 30;

/** A fail asks how to mend, an undecided sum what its gaps must be. */
function hintsFor({ outcome, evidence }: Finding, all: readonly RepairHint[]): RepairHint[] {
  const cells = new Set<FigureId>(evidence.flatMap(({ figure }) => figure ?? []));
  const asked = all.filter(
    ({ kind, figure, also = [] }) =>
      (kind === 'implied') === (outcome === 'undetermined') &&
      [figure, ...also.map((change) => change.figure)].some((id) => cells.has(id)),
  );
  return asked.slice(0, MOST);
}
