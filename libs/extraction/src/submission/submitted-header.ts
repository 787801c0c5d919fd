import type { DocumentTree, TableBlock } from '@gongkai/documents';
import { type Contact, FORM_IDS, type FormId, type Place, type YearMention } from '@gongkai/domain';

/** What the header fields of a report submitted as data say; null where they say nothing. */
export type SubmittedHeader = {
  title: string | null;
  unit: string | null;
  year: { value: number; place: Place } | null;
  form: FormId | null;
  period: { from: string; to: string } | null;
  contact: Partial<Pick<Contact, 'phone' | 'url' | 'address' | 'email'>>;
};

const DAY = /^\d{4}-\d\d-\d\d$/;
const YEAR = /^20\d\d$/;
const CONTACT = ['phone', 'url', 'address', 'email'] as const;

/** The tables of a report submitted as data: header fields first, then figures; null for every other document. */
export function submittedTables(tree: DocumentTree): { header: TableBlock; figures: TableBlock } | null {
  if (tree.format !== 'json') return null;
  const [header, figures] = tree.blocks.filter((block): block is TableBlock => block.kind === 'table');
  return header && figures ? { header, figures } : null;
}

/** Reads the header fields; a year or day that is none counts as not said. */
export function readSubmittedHeader(tree: DocumentTree): SubmittedHeader | null {
  const tables = submittedTables(tree);
  if (!tables) return null;
  const field = (name: string) => {
    const row = tables.header.cells.find((cell) => cell.column === 0 && cell.text === name)?.row;
    return tables.header.cells.find((cell) => cell.column === 1 && cell.row === row) ?? null;
  };
  const text = (name: string) => field(name)?.text.trim() || null;
  const year = field('year');
  const [from, to] = [text('period.from'), text('period.to')];
  return {
    title: text('title'),
    unit: text('unit'),
    year: year && YEAR.test(year.text) ? { value: Number(year.text), place: placeOf(tables.header, year) } : null,
    form: FORM_IDS.find((form) => form === text('format')) ?? null,
    period: from && to && DAY.test(from) && DAY.test(to) ? { from, to } : null,
    contact: Object.fromEntries(
      CONTACT.flatMap((name) => (text(`contact.${name}`) ? [[name, text(`contact.${name}`)]] : [])),
    ),
  };
}

/** Where a cell of a submitted table stands. */
export const placeOf = (block: TableBlock, cell: { row: number; column: number; text: string }): Place => ({
  page: null,
  table: block.table,
  row: cell.row,
  column: cell.column,
  quote: cell.text,
  block: block.index,
});

/** The year submitted comes first; those that texts name follow, so that a contradiction is seen. */
export const withSubmittedYear = ({ year }: SubmittedHeader, mentioned: readonly YearMention[]): YearMention[] =>
  year ? [{ source: 'text', year: year.value, place: year.place }, ...mentioned] : [...mentioned];
