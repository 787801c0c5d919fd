import { FORM_2014 } from './form-2014';
import { FORM_2019 } from './form-2019';
import { FORM_2021 } from './form-2021';
import { type FormId, type FormSpec, figuresOf } from './form-spec';
import type { FigureId, FigureSpec, TableSpec } from './table-spec';

/**
 * Forms in the order in which this system learned them. Append only: the ordinals of the figures, and with them the
 * stored arrays, follow from this order.
 */
export const FORMS: readonly FormSpec[] = [FORM_2021, FORM_2019, FORM_2014];

const byId = new Map<FormId, FormSpec>(FORMS.map((form) => [form.id, form]));

/** The form with this id, or null if this system has no tables for it. */
export function formById(id: FormId): FormSpec | null {
  return byId.get(id) ?? null;
}

/** The form prescribed for a report year, by notice (specification §1.0). Years before 2008 have none. */
export function formIdForYear(year: number): FormId | null {
  if (year >= 2021) return 'F2021';
  if (year >= 2019) return 'F2019';
  if (year >= 2014) return 'F2014';
  return year >= 2008 ? 'F2008' : null;
}

/** Every figure of every form once; the index in this list is the figure's ordinal. */
export const FIGURES: readonly FigureSpec[] = [
  ...new Map(FORMS.flatMap(figuresOf).map((figure) => [figure.id, figure])).values(),
];

/**
 * The table as a report prints it: that of the form whose cells the report has most of. Some reports in the form of
 * 2021 print （六）其他处理 as one row like that of 2019, or the reverse. `has` tells whether a figure was found.
 */
export function tableAsPrinted(table: TableSpec, has: (id: FigureId) => boolean): TableSpec {
  const count = (one: TableSpec) => one.figures.filter(({ id }) => has(id)).length;
  const others = FORMS.flatMap((form) => form.tables).filter((other) => other.key === table.key);
  return others.reduce((best, other) => (count(other) > count(best) ? other : best), table);
}

const ordinals = new Map<FigureId, number>(FIGURES.map((figure, ordinal) => [figure.id, ordinal]));

/** 0-based position of a figure in stored arrays (PostgreSQL arrays count from 1). Throws for an unknown id. */
export function figureOrdinal(id: FigureId): number {
  const ordinal = ordinals.get(id);
  if (ordinal === undefined) throw new Error(`Unknown figure ${id}`);
  return ordinal;
}

/** Metadata of a figure; throws for an unknown id. */
export function figureSpec(id: FigureId): FigureSpec {
  const spec = FIGURES[figureOrdinal(id)];
  if (!spec) throw new Error(`Unknown figure ${id}`);
  return spec;
}

/** False for amounts whose unit the form does not print: some reports mean 元, others 万元. Throws for an unknown id. */
export function isSummable(id: FigureId): boolean {
  return figureSpec(id).unit !== 'unknown';
}

/** Amounts are kept in ten-thousandths of what is printed: 万元 in whole 元, up to four decimals exact. */
const AMOUNT_SCALE = 10_000;

/** What is stored for a value: counts as they are, amounts of money times 10,000 (so 万元 in whole 元). */
export function toStored(id: FigureId, value: number | null): number | null {
  if (value === null) return null;
  return figureSpec(id).decimal ? Math.round(value * AMOUNT_SCALE) : value;
}

/** The inverse of `toStored`. */
export function fromStored(id: FigureId, stored: number | null): number | null {
  if (stored === null) return null;
  return figureSpec(id).decimal ? stored / AMOUNT_SCALE : stored;
}
