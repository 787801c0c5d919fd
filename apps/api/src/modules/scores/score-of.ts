import type { Deduction, ScoreFinding, ScoreItem, ScoreSheet } from '@gongkai/contracts';

const FULL = 100;

/** Points have at most two decimals; sums of them are not to show the arithmetic of the machine. */
const rounded = (points: number) => Math.round(points * 100) / 100;

/** What a sheet takes off for some findings: only items that cost something, in the order of the sheet. */
export function deductionsOf(sheet: ScoreSheet, findings: readonly ScoreFinding[]): Deduction[] {
  return sheet.flatMap((item) => {
    const own = findings.filter(({ code }) => item.codes.includes(code));
    const points = own.length === 0 ? 0 : pointsOf(item, own.length);
    return points === 0 ? [] : [{ key: item.key, title: item.title, points, findings: own }];
  });
}

function pointsOf({ points, per, most }: ScoreItem, count: number): number {
  const all = per === 'report' ? points : points * count;
  return rounded(most === null ? all : Math.min(most, all));
}

/** 100 less everything that was taken off, never below 0. */
export function scoreOf(deductions: readonly Pick<Deduction, 'points'>[]): number {
  return rounded(Math.max(0, FULL - deductions.reduce((sum, { points }) => sum + points, 0)));
}
