import type { AnnualReport, Evidence } from '@gongkai/domain';
import type { Verdict } from '../../rule';
import { fail, notApplicable, open, passWith, unread } from '../../verdicts';
import { stateWords } from '../cells';
import { damageAt, ROW_DAMAGE } from '../damage';
import { figureName } from '../figure-names';
import { type Reading, readingEvidence, readingWords } from './readings';
import type { Stated } from './stated';

/**
 * A number of the narrative, what it may mean (`readings`, the likeliest first), and why a conflict would prove nothing
 * (`doubt`; null if it would).
 */
export type Claim = { stated: Stated; readings: Reading[]; doubt: string | null };

/** Words and number as the report has them: 收到政府信息公开申请3件. */
export const claimWords = ({ stated: { count } }: Claim) => count.quote;

function claimEvidence({ stated: { count, sentence }, readings }: Claim): Evidence[] {
  const expected = [...new Set(readings.flatMap(({ value }) => value ?? []))].join(' 或 ');
  const quote: Evidence = {
    figure: null,
    quote: sentence.text,
    expected,
    actual: count.value,
    place: count.place,
    side: 'left',
  };
  return [quote, ...readingEvidence(readings)];
}

const fitOf = (claim: Claim) => claim.readings.find(({ value }) => value === claim.stated.count.value);

/** Why a number that fits no reading is still no proof, or null. */
function doubtOf(claim: Claim): string | null {
  const { count } = claim.stated;
  if (claim.doubt) return claim.doubt;
  return count.approx ? '文中是约数，不能精确核对' : null;
}

/** Undetermined because a cell of a reading holds no usable number. */
function unknown(report: AnnualReport, claim: Claim): Verdict<never> | null {
  const cells = claim.readings.filter(({ value }) => value === null).flatMap((reading) => reading.cells);
  const gap = cells.find(({ figure }) => figure.state !== 'number' || figure.inferred);
  if (!gap) return null;
  const reason = `“${claimWords(claim)}”不能核对：${figureName(gap.id)}${stateWords(gap)}`;
  const reading = cells.some(({ figure }) => figure.state === 'unreadable' || figure.inferred);
  const evidence = claimEvidence(claim).slice(0, 1);
  return reading || damageAt(report, ROW_DAMAGE, [gap.figure.place])
    ? unread(reason, evidence)
    : open(reason, evidence);
}

/** Judges one claim: pass with the reading that fits, undetermined with the reason, or fail. */
export function judgeClaim(report: AnnualReport, claim: Claim): Verdict<'conflict'> {
  const fit = fitOf(claim);
  const words = claimWords(claim);
  if (fit) return passWith(`“${words}”与${fit.name}（${fit.value}）相符`);
  const doubt = doubtOf(claim);
  if (doubt) return open(`“${words}”与表格不同：${doubt}`, claimEvidence(claim));
  const gap = unknown(report, claim);
  if (gap) return gap;
  const places = claim.readings.flatMap(({ cells }) => cells.map(({ figure }) => figure.place));
  const damage = damageAt(report, ROW_DAMAGE, places);
  if (damage) return unread(`识读有损伤，数字不能作准：${damage.text}`, claimEvidence(claim));
  const { value } = claim.stated.count;
  return fail('conflict', { words, value, readings: readingWords(claim.readings) }, claimEvidence(claim));
}

/**
 * Judges all claims of a rule. Every conflict is a fail; what fits is told in one note; a claim that proves nothing makes
 * the rule undetermined only if no other claim of the report fits.
 */
export function judgeClaims(
  report: AnnualReport,
  claims: readonly Claim[],
  nothing: string,
): Verdict<'conflict'> | Verdict<'conflict'>[] {
  const verdicts = claims.map((claim) => judgeClaim(report, claim));
  return settle(verdicts, nothing);
}

/** One answer out of many: the fails; else what fits; else the first doubt; else that there is nothing to judge. */
export function settle<MessageId extends string>(
  verdicts: readonly Verdict<MessageId>[],
  nothing: string,
): Verdict<MessageId> | Verdict<MessageId>[] {
  const fails = verdicts.filter((verdict) => verdict.outcome === 'fail');
  if (fails.length > 0) return fails;
  const notes = verdicts.flatMap((verdict) => (verdict.outcome === 'pass' ? (verdict.note ?? []) : []));
  if (verdicts.some(({ outcome }) => outcome === 'pass')) return passWith([...new Set(notes)].join('；'));
  return verdicts.find(({ outcome }) => outcome === 'undetermined') ?? notApplicable(nothing);
}
