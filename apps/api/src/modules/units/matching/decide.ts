import { type Candidate, isInFolder, type Match, matchOrgan, type Surroundings } from './match-organ';

/** A mention is taken for a unit from this score on; below it a person is asked. */
export const SURE = 0.75;
/** Two candidates nearer to each other than this are not told apart by the machine. */
const MARGIN = 0.1;
/** Candidates below this score are not even suggested. */
const WORTH_SHOWING = 0.45;
const MOST_SHOWN = 5;
const ELSEWHERE = 0.85;

/** The candidates for a mention, the likeliest first, and the one it certainly means (null: a person must say). */
export type Decision = { sure: Match | null; matches: Match[] };

/** A unit and the place it governs, or two units of which one stands in the roster of the year, are not rivals. */
function distinct(matches: Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of matches) {
    const { candidate } = match;
    const same = kept.some(
      ({ candidate: other }) =>
        other.region === candidate.region &&
        (other.unitId === null || candidate.unitId === null) &&
        other.name === candidate.name,
    );
    if (!same) kept.push(match);
  }
  return kept;
}

/** Where the folder names the region of one candidate, candidates of other regions are less likely. */
function withFolders(matches: Match[], surroundings: Surroundings): Match[] {
  const inside = (match: Match) => isInFolder(match.candidate, surroundings);
  if (!matches.some(inside)) return matches;
  return matches.map((match) => (inside(match) ? match : { ...match, score: match.score * ELSEWHERE }));
}

/** Ranks the candidates for a mention and says whether one of them is meant beyond doubt. */
export function decide(mention: string, candidates: readonly Candidate[], surroundings: Surroundings): Decision {
  const matches = distinct(
    withFolders(
      candidates.flatMap((candidate) => matchOrgan(mention, candidate, surroundings) ?? []),
      surroundings,
    ).sort((a, b) => b.score - a.score || Number(b.candidate.inRoster) - Number(a.candidate.inRoster)),
  );
  const [best] = matches;
  const near = best ? matches.filter((match) => best.score - match.score < MARGIN) : [];
  const inRoster = near.filter((match) => match.candidate.inRoster);
  const equals = near.every(
    ({ score, candidate }) => score === best?.score && candidate.region === best.candidate.region,
  );
  // Among equals of one region the roster of the year decides, for instance where a unit was founded anew.
  const chosen = near.length === 1 ? best : equals && inRoster.length === 1 ? inRoster[0] : undefined;
  return {
    sure: chosen && chosen.score >= SURE ? chosen : null,
    matches: matches.filter(({ score }) => score >= WORTH_SHOWING).slice(0, MOST_SHOWN),
  };
}
