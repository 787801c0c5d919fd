import { DUTIES, FIRST, MATTERS, MEANS, PEOPLE, PLACE_ENDINGS, SEASONS, SECOND } from './word-lists.mjs';

/**
 * What a unit lived through in a year, drawn from the words of its kind: each call gives a word that this report does
 * not have yet, so that no sentence is like another one of it, and rarely like one of another unit.
 */
export function factsOf({ kind, unitClass }, random) {
  const own = MATTERS[kind] ? kind : unitClass;
  const inTurn = (list) => {
    let left = [];
    return () => {
      if (left.length === 0) left = random.sample(list, list.length);
      return left.pop();
    };
  };
  const [first, second, ending] = [FIRST, SECOND, PLACE_ENDINGS[own]].map(inTurn);
  return {
    matter: inTurn(MATTERS[own]),
    place: () => `${first()}${second()}${ending()}`,
    season: inTurn(SEASONS),
    people: inTurn(PEOPLE),
    means: inTurn(MEANS),
    duty: inTurn(DUTIES),
    /** Different members of a list of sentence patterns, each made with these facts. */
    told: (patterns, count) => random.sample(patterns, count).map((pattern) => pattern()),
  };
}
