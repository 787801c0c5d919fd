import type { Verdict } from '../rule';
import { pass } from '../verdicts';

/** One answer from the verdicts on several places: all fails; otherwise the first that nobody can decide; otherwise pass. */
export function settle<MessageId extends string>(
  verdicts: readonly Verdict<MessageId>[],
): Verdict<MessageId> | Verdict<MessageId>[] {
  const fails = verdicts.filter(({ outcome }) => outcome === 'fail');
  if (fails.length > 0) return fails;
  return verdicts.find(({ outcome }) => outcome === 'undetermined') ?? pass;
}
