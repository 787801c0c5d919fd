import type { Evidence } from '@gongkai/domain';
import type { Stated } from './claims/stated';
import type { CountList } from './lists';

const evidenceOf = ({ count }: Stated, side: 'left' | 'right', expected: number | null): Evidence => ({
  figure: null,
  quote: count.quote,
  expected,
  actual: count.value,
  place: count.place,
  side,
});

/** The total of a list, with the sum it should be, and each of its members. */
export function listEvidence({ total, members, sum }: CountList): Evidence[] {
  return [evidenceOf(total, 'right', sum), ...members.map((member) => evidenceOf(member, 'left', null))];
}
