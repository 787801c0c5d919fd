import { formById, formIdForYear, TABLE_KEYS, type TableKey } from '@gongkai/domain';
import { useSearchParams } from 'react-router';
import { changeParams, useScope } from '../../lib/scope';

/** The tables of the form prescribed for a year; those of the form in force where the year's has none. */
export function tableKeysOf(year: number): TableKey[] {
  const id = formIdForYear(year);
  const form = (id && formById(id)) ?? formById('F2021');
  return form?.tables.map((table) => table.key) ?? [];
}

export const VIEWS = ['sum', 'units'] as const;
export type View = (typeof VIEWS)[number];

/**
 * What the page shows, as the address says: `view`, `unit` (one unit instead of the sum), `table` (all by default),
 * `applicant` (column of table 3 in the view with a row per unit) and `figure` (the sum that is opened).
 */
export type Options = {
  view: View;
  unit: string | null;
  table: TableKey | null;
  applicant: string;
  figure: string | null;
};

export function readOptions(params: URLSearchParams): Options {
  return {
    view: VIEWS.find((view) => view === params.get('view')) ?? 'sum',
    unit: params.get('unit'),
    table: TABLE_KEYS.find((key) => key === params.get('table')) ?? null,
    applicant: params.get('applicant') ?? 'total',
    figure: params.get('figure'),
  };
}

/** Region, year and options of the page with one function that changes any of them in the address. */
export function useOptions() {
  const { region, year, pathTo } = useScope();
  const [params, setParams] = useSearchParams();
  const change = (changes: Partial<Options>) =>
    setParams((current) => changeParams(current, changes), { replace: true, preventScrollReset: true });
  return { region, year, pathTo, options: readOptions(params), change };
}
