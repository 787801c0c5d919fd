import { type FormId, formIdForYear, type Indicator } from '@gongkai/domain';

/** Where two neighbouring years were counted under different rules: the later of the two years. */
export type FormBreak = { year: number; form: FormId };

/**
 * Breaks between forms for an indicator: years from which its figures mean something else, or nothing, than in the year
 * before. Two forms in which the indicator means the same make no break.
 */
export function formBreaks(years: readonly number[], indicator: Pick<Indicator, 'forms'>): FormBreak[] {
  return years.slice(1).flatMap((year) => {
    const form = formIdForYear(year);
    const before = formIdForYear(year - 1);
    if (!form || form === before) return [];
    const comparable = before !== null && indicator.forms.includes(form) && indicator.forms.includes(before);
    return comparable ? [] : [{ year, form }];
  });
}

/** The breaks of several indicators, each year once. */
export function breaksOfAll(years: readonly number[], indicators: readonly Pick<Indicator, 'forms'>[]): FormBreak[] {
  const all = indicators.flatMap((indicator) => formBreaks(years, indicator));
  return [...new Map(all.map((found) => [found.year, found])).values()].sort((a, b) => a.year - b.year);
}
