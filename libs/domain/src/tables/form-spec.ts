import type { FigureId, FigureSpec, TableKey, TableSpec } from './table-spec';

/** Forms in the order in which they were issued; see domain specification §1.0. */
export const FORM_IDS = ['F2008', 'F2014', 'F2019', 'F2021'] as const;
export type FormId = (typeof FORM_IDS)[number];

/**
 * A sum the form must satisfy: Σ left = Σ right. `key` names the single equation, `family` the rule it belongs to,
 * `basis` whether the form prints it (`official`) or it follows from the table's structure (`derived`).
 */
export type Equation = {
  key: string;
  family: 'requestsBalance' | 'requestsRowTotal' | 'requestsResultsTotal' | 'reviewTotal' | 'annexTotal';
  basis: 'official' | 'derived';
  left: FigureId[];
  right: FigureId[];
};

/** One version of the official form. A new form is one new file that exports such a value. */
export type FormSpec = {
  id: FormId;
  /** Notice that prescribes the form, and what it is called in citations. */
  notice: string | null;
  /** First and last report year it applies to; `to` is null while in force. */
  years: { from: number; to: number | null };
  /** Table texts that occur in this form only. */
  fingerprints: string[];
  /** Canonical headings of the parts, in order. */
  headings: string[];
  tables: TableSpec[];
  equations: Equation[];
};

/** Finds a table of a form; throws for a table the form does not have (a programming error). */
export function tableOf(form: FormSpec, key: TableKey): TableSpec {
  const table = form.tables.find((candidate) => candidate.key === key);
  if (!table) throw new Error(`Form ${form.id} has no table ${key}`);
  return table;
}

/** All figures of a form in official order (table 2, 3, 4; row by row). */
export function figuresOf(form: FormSpec): FigureSpec[] {
  return form.tables.flatMap((table) => table.figures);
}
