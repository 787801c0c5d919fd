import type { Rule } from './page-marks';

/** Lines closer than this are one (double lines, borders of neighbouring cells); so are pieces of one line, points. */
export const NEAR = 3;
/** Shorter lines part no cells: dots, ticks, parts of letters. */
const SHORTEST = 5;

/** Lines of one direction as few long ones: parallel ones side by side become one, pieces in a row are joined. */
export function mergeRules(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from || a.to - b.to);
  const merged: Rule[] = [];
  let group: Rule[] = [];
  const close = () => {
    merged.push(...joinPieces(group));
    group = [];
  };
  for (const rule of sorted) {
    const last = group.at(-1);
    const first = group[0];
    // A chain of lines, each near the next, must not drift away from where it began.
    if (last && first && (rule.at - last.at > NEAR || rule.at - first.at > 1.5 * NEAR)) close();
    group.push(rule);
  }
  close();
  return merged;
}

function joinPieces(group: readonly Rule[]): Rule[] {
  const joined: (Rule & { weight: number })[] = [];
  for (const rule of [...group].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = joined.at(-1);
    const weight = rule.to - rule.from;
    if (last && rule.from - last.to <= NEAR) {
      last.at = (last.at * last.weight + rule.at * weight) / (last.weight + weight);
      last.weight += weight;
      last.to = Math.max(last.to, rule.to);
    } else joined.push({ ...rule, weight });
  }
  return joined.flatMap(({ upright, at, from, to }) => (to - from < SHORTEST ? [] : [{ upright, at, from, to }]));
}
