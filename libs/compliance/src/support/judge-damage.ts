import type { AnnualReport } from '@gongkai/domain';
import type { Verdict } from '../rule';
import { pass, unread } from '../verdicts';
import type { DamageCode } from './damage';

/**
 * The answer of a guard: undetermined, with every place, if the reading noticed such damage; otherwise pass. A guard
 * never fails, because copying and converting are not the author's doing.
 */
export function judgeDamage(report: AnnualReport, codes: readonly DamageCode[]): Verdict<never> {
  const messages = report.messages.filter(({ code }) => codes.some((wanted) => wanted === code));
  const [first] = messages;
  if (!first) return pass;
  const more = messages.length > 1 ? `等 ${messages.length} 处` : '';
  return unread(
    `${first.text.replace(/。$/, '')}${more}`,
    messages.map(({ text, place }) => ({
      figure: null,
      quote: place?.quote || text,
      expected: null,
      actual: null,
      place,
    })),
  );
}
