import { sum } from '../numbers';
import type { RequestNumber } from './request-claims';

/**
 * The number that a sentence states in several pieces (网络申请3件、信函申请2件；另有转来2件): the sum of all pieces that came
 * in, or null if the sentence has only one.
 */
export function together(number: RequestNumber, all: readonly RequestNumber[]): number | null {
  const pieces = all.filter(
    ({ stated, role }) =>
      stated.sentence === number.stated.sentence && (role === 'intake' || role === 'bare') && !stated.count.approx,
  );
  return pieces.length > 1 ? sum(pieces.map(({ stated }) => stated.count.value)) : null;
}
