/** “每月发布政策解读”: the words, where they stand in the sentence, what is done, and how often a year at least. */
export type Claim = { text: string; at: number; object: string; least: number };

const LEAST: [RegExp, number][] = [
  [/^每(?:个)?月/, 12],
  [/^每(?:个)?季/, 4],
  [/^每(?:个)?(?:周|星期)/, 50],
];

const CLAIM =
  /每(?:个)?(?:月|季度|季|周|星期)[^，,。；;]{0,8}?(?:发布|公开|推送|更新|编发|编印|印发|发出|开展|召开|举办|组织|报送|通报|张贴|公示)([^，,。；;]*)/;

/** Plans, demands and things that began within the year claim nothing about the whole year. */
const NO_CLAIM = /下一步|将|计划|拟|力争|争取|应当|必须|确保/;
const FROM_MIDYEAR = /\d{1,2}月(?:份)?起|以来|自\d/;

/** The first claim of regularity in a sentence; null if there is none or it is only planned. */
export function claimIn(sentence: string): Claim | null {
  const match = CLAIM.exec(sentence);
  if (!match || NO_CLAIM.test(sentence) || FROM_MIDYEAR.test(sentence)) return null;
  const least = LEAST.find(([pattern]) => pattern.test(match[0]))?.[1];
  return least === undefined ? null : { text: match[0], at: match.index, object: match[1] ?? '', least };
}

const GENERIC = /政府|政务|公开|工作|信息|各类|相关|有关|全年|发布|内容|情况|开展|组织/g;

const pairs = (text: string) => {
  const kept = text.replace(GENERIC, '|').replace(/\d+/g, '|');
  return Array.from({ length: Math.max(kept.length - 1, 0) }, (_, index) => kept.slice(index, index + 2)).filter(
    (pair) => /^\p{Script=Han}{2}$/u.test(pair),
  );
};

/** True if the clause counts the thing that the claim is about: they share a word that is not a general one. */
export function sharesObject(object: string, clause: string): boolean {
  const words = new Set(pairs(object));
  return pairs(clause).some((pair) => words.has(pair));
}
