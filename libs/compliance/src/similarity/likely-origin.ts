import type { Relation, SharedSentences } from '../context';
import { type Comparison, compareTexts } from './compare-texts';
import { type Leftover, leftoversOf } from './leftovers';
import type { Signature } from './signature';

/** Another text and how it stands to the first. */
export type Other = { label: string; relation: Relation; signature: Signature };

/**
 * A text that was compared. `direction`: taken: the first text was taken from this one; given: the other way round;
 * unclear: nobody can say (same year, no sign).
 */
export type Likeness<Text extends Other = Other> = {
  other: Text;
  comparison: Comparison;
  leftovers: Leftover[];
  direction: 'taken' | 'given' | 'unclear';
};

/** Who wrote first: the older year, then words left over, then the superior. */
function directionOf(a: Signature, other: Other, leftovers: Leftover[], comparison: Comparison): Likeness['direction'] {
  const b = other.signature;
  if (a.year !== null && b.year !== null && a.year !== b.year) return b.year < a.year ? 'taken' : 'given';
  if (leftovers.length > 0) return 'taken';
  const backwards = comparison.pairs.map((pair) => ({ ...pair, a: pair.b, b: pair.a }));
  if (leftoversOf(backwards, b, a).length > 0) return 'given';
  return other.relation === 'superior' ? 'taken' : 'unclear';
}

/** Compares a text with another and says which was probably first. */
export function likenessOf<Text extends Other>(
  a: Signature,
  other: Text,
  documentFrequency: SharedSentences | null = null,
): Likeness<Text> {
  return judged(a, other, compareTexts(a, other.signature, { documentFrequency }));
}

function judged<Text extends Other>(a: Signature, other: Text, comparison: Comparison): Likeness<Text> {
  const leftovers = leftoversOf(comparison.pairs, a, other.signature);
  return { other, comparison, leftovers, direction: directionOf(a, other, leftovers, comparison) };
}

const STANDING: Record<Relation, number> = { superior: 0, sibling: 1, other: 2, own: 3 };

/** Among texts that explain about as much, words left over decide, then the older year, then the superior. */
function before(one: Likeness, two: Likeness): number {
  const year = ({ other }: Likeness) => other.signature.year ?? Number.POSITIVE_INFINITY;
  return (
    Number(two.leftovers.length > 0) - Number(one.leftovers.length > 0) ||
    Number(year(one) > year(two)) - Number(year(one) < year(two)) ||
    STANDING[one.other.relation] - STANDING[two.other.relation] ||
    two.comparison.shareOfA - one.comparison.shareOfA
  );
}

/** Texts that explain at least this part of what the best one explains are compared by other signs. */
const ABOUT_AS_MUCH = 0.85;

/** Compares a text with every other one; those that share no sentence are left out. */
export function likenessesOf<Text extends Other>(
  a: Signature,
  others: readonly Text[],
  documentFrequency: SharedSentences | null = null,
): Likeness<Text>[] {
  return others
    .map((other) => ({ other, comparison: compareTexts(a, other.signature, { documentFrequency }) }))
    .filter(({ comparison }) => comparison.pairs.length > 0)
    .map(({ other, comparison }) => judged(a, other, comparison));
}

/** The likeness that most probably shows the origin; null if there is none. Texts taken from the first one come last. */
export function originAmong<Text extends Other>(alike: readonly Likeness<Text>[]): Likeness<Text> | null {
  const possible = alike.filter(({ direction }) => direction !== 'given');
  const eligible = possible.length > 0 ? possible : alike;
  const most = Math.max(...eligible.map(({ comparison }) => comparison.shareOfA));
  const [origin] = eligible.filter(({ comparison }) => comparison.shareOfA >= most * ABOUT_AS_MUCH).sort(before);
  return origin ?? null;
}

/** The text from which `a` was most probably taken, among those that share a sentence with it; null if none does. */
export function likelyOrigin<Text extends Other>(
  a: Signature,
  others: readonly Text[],
  documentFrequency: SharedSentences | null = null,
): Likeness<Text> | null {
  return originAmong(likenessesOf(a, others, documentFrequency));
}
