import { type FigureId, type FormId, formById } from '@gongkai/domain';

/** Columns of table 2 that count what stands at the end of the year, or how it changed; the others count the year. */
const STOCKS = ['inForce', 'totalDisclosed', 'priorItems', 'netChange'];

/** The kinds of decisions that both forms count in the same way. */
export const POWERS = ['licensing', 'penalties', 'coercion'] as const;
export type Power = (typeof POWERS)[number];

/** The figure of the year's decisions of one kind; null if the form does not count them. */
export function decisionsOf(form: FormId, power: Power): FigureId | null {
  if (form === 'F2021') return `proactive.${power}.decisions`;
  return form === 'F2019' ? `proactive19.${power}.decisions` : null;
}

/** The figures of table 2; `flow` if they count what happened in the year. */
export function proactiveFigures(form: FormId): { id: FigureId; flow: boolean }[] {
  const table = formById(form)?.tables.find(({ key }) => key === 'proactive');
  return (table?.figures ?? []).map(({ id, column }) => ({ id, flow: !STOCKS.includes(column) }));
}

/**
 * Pairs of figures of table 2 that count the same thing in two years: all if the form is the same, otherwise only
 * decisions (specification §1.9).
 */
export function comparableFigures(before: FormId, now: FormId): { before: FigureId; now: FigureId }[] {
  if (before === now) return proactiveFigures(now).map(({ id }) => ({ before: id, now: id }));
  return POWERS.flatMap((power) => {
    const [one, other] = [decisionsOf(before, power), decisionsOf(now, power)];
    return one && other ? [{ before: one, now: other }] : [];
  });
}
