/**
 * The life of a unit as far as its duty goes. `founded` and `closed` are ISO days, or a year alone where no more is
 * known; null if it was always there or is there still. `excused` is the reason why a supervisor let it off for the year.
 */
export type UnitLife = { founded: string | null; closed: string | null; excused: string | null };

/** A unit that nobody founded, closed or let off. */
export const WHOLE_LIFE: UnitLife = { founded: null, closed: null, excused: null };

const yearOf = (day: string) => Number(day.slice(0, 4));

/**
 * Why a unit need not report for a year, as words in Chinese, or null if it must. A unit founded in the year or later
 * has no whole year to report on; one that closed in the year, or before the deadline of its report, is no more.
 */
export function exemptionOf(life: UnitLife, year: number, deadline: string | null): string | null {
  if (life.excused !== null && life.excused.trim() !== '') return life.excused.trim();
  if (life.founded !== null && yearOf(life.founded) > year) return `${yearOf(life.founded)} 年才成立`;
  if (life.founded !== null && yearOf(life.founded) === year) return '当年成立，没有完整的报告年度';
  if (life.closed !== null && yearOf(life.closed) <= year) return `${yearOf(life.closed)} 年已撤销`;
  const beforeDeadline = life.closed !== null && deadline !== null && closedBefore(life.closed, deadline);
  return beforeDeadline ? '在截止日期之前已撤销' : null;
}

/** A year alone counts as its last day: nobody is excused on a guess. */
const closedBefore = (closed: string, deadline: string) =>
  (closed.length === 4 ? `${closed}-12-31` : closed) <= deadline;
