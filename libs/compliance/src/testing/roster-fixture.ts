import type { RosterFacts } from '../context';

/** The roster's entry for the town of the report fixture, changed. */
export function rosterFixture(known: Partial<RosterFacts> = {}): RosterFacts {
  return {
    names: ['示例旗青山镇人民政府', '青山镇'],
    ancestors: ['示例旗', '示例市'],
    others: [],
    phone: null,
    host: null,
    areaCode: null,
    localDigits: null,
    without: [],
    ...known,
  };
}
