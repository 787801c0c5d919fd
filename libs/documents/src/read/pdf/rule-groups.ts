import { mergeRules, NEAR } from './merge-rules';
import type { Rule } from './page-marks';

/** Lines that hang together: the frame of one table, or of a box. */
export type RuleGroup = { level: Rule[]; upright: Rule[] };

/** More merged lines of one direction are a map or a drawing. */
const MOST = 1500;

const touches = (level: Rule, upright: Rule): boolean =>
  upright.at >= level.from - NEAR &&
  upright.at <= level.to + NEAR &&
  level.at >= upright.from - NEAR &&
  level.at <= upright.to + NEAR;

/** Parts the lines of a page into those that touch or cross each other; single lines are left out. */
export function groupRules(rules: readonly Rule[]): RuleGroup[] {
  const level = mergeRules(rules.filter((rule) => !rule.upright));
  const upright = mergeRules(rules.filter((rule) => rule.upright));
  if (level.length > MOST || upright.length > MOST) return [];
  const groups: RuleGroup[] = [];
  const left = new Set([...level, ...upright]);
  for (const seed of level) {
    if (!left.delete(seed)) continue;
    const group: RuleGroup = { level: [], upright: [] };
    const queue = [seed];
    for (let rule = queue.pop(); rule !== undefined; rule = queue.pop()) {
      (rule.upright ? group.upright : group.level).push(rule);
      for (const other of rule.upright ? level : upright) {
        const [across, along] = rule.upright ? [other, rule] : [rule, other];
        if (left.has(other) && touches(across, along)) {
          left.delete(other);
          queue.push(other);
        }
      }
    }
    if (group.upright.length >= 1 && group.level.length >= 1) groups.push(group);
  }
  return groups;
}
