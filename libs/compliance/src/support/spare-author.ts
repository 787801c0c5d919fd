import type { AnnualReport } from '@gongkai/domain';
import type { Verdict } from '../rule';
import { unread } from '../verdicts';
import { damageAt, ROW_DAMAGE } from './damage';

/**
 * Drops the fails whose evidence lies in a row that reading damaged. If none is left, one undetermined verdict says
 * why; the author must not be blamed for what we lost.
 */
export function spareAuthor<MessageId extends string>(
  report: AnnualReport,
  fails: readonly (Verdict<MessageId> & { outcome: 'fail' })[],
): Verdict<MessageId>[] {
  const judged = fails.map((verdict) => {
    const places = verdict.evidence.map(({ place }) => place);
    return { verdict, damage: damageAt(report, ROW_DAMAGE, places) };
  });
  const sound = judged.flatMap(({ verdict, damage }) => (damage ? [] : [verdict]));
  const [first] = judged;
  if (sound.length > 0 || !first?.damage) return sound;
  return [unread(`识读有损伤，数字不能作准：${first.damage.text}`, first.verdict.evidence)];
}
