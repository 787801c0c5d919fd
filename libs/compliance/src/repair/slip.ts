import type { HintKind } from '@gongkai/domain';

/** A kind of hint that explains a wrong number; a gap has no slip. */
export type Slip = Exclude<HintKind, 'implied'>;

/** How a slip is scored; the order is a judgement of what people do when they copy numbers, not a measurement. */
const SCORES: Record<Slip, number> = {
  sign: 0.95,
  swapped: 0.9,
  exchanged: 0.9,
  dropped: 0.85,
  added: 0.85,
  omitted: 0.8,
  column: 0.75,
  mistyped: 0.7,
  difference: 0.5,
};

/** What of a score the size of the change may decide: less than the distance between two kinds. */
const SIZE_SHARE = 0.04;

/** The slip that would have made `from` out of `to`. */
export function slipOf(from: number, to: number): Slip {
  if (from === -to) return 'sign';
  if (from === 0) return 'omitted';
  const [wrong, right] = [String(Math.abs(from)), String(Math.abs(to))];
  if (Math.sign(from) !== Math.sign(to) || to === 0) return 'difference';
  if (lacksOne(wrong, right)) return 'dropped';
  if (lacksOne(right, wrong)) return 'added';
  const differing = wrong.length === right.length ? positionsApart(wrong, right) : [];
  if (differing.length === 1) return 'mistyped';
  const [one, other] = differing;
  if (differing.length !== 2 || one === undefined || other === undefined) return 'difference';
  return wrong[one] === right[other] && wrong[other] === right[one] ? 'swapped' : 'difference';
}

/** Score 0–1 of a change: its kind decides, the smaller of two like changes wins. */
export function scoreOf(kind: Slip, by: number): number {
  const size = SIZE_SHARE / (1 + Math.log10(Math.max(1, Math.abs(by))));
  return Math.round((SCORES[kind] * (1 - SIZE_SHARE) + size) * 1000) / 1000;
}

function positionsApart(one: string, other: string): number[] {
  return [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]));
}

/** True if `short` is `long` without one of its digits. */
function lacksOne(short: string, long: string): boolean {
  if (long.length !== short.length + 1) return false;
  let index = 0;
  while (index < short.length && short[index] === long[index]) index++;
  return short.slice(index) === long.slice(index + 1);
}
