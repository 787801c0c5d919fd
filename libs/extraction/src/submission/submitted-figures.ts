import type { TableBlock } from '@gongkai/documents';
import {
  type FigureSpec,
  type FigureValue,
  type FormSpec,
  figuresOf,
  type Message,
  type TableReading,
  type TableSpec,
} from '@gongkai/domain';
import { readCell } from '../tables/cell-value';
import type { TablesResult } from '../tables/read-tables';
import { MISSING } from '../tables/row-reading';
import { placeOf } from './submitted-header';

type Cell = TableBlock['cells'][number];

/** States that say that there was no cell to read; the submitted text says all the others. */
const WITHOUT_CELL = ['missingCell', 'unreadable'] as const;

/**
 * The figures of a report submitted as data, by their ids. Text is read as in any cell; an id that the form does not
 * have is told, an id that is not given is a missing cell.
 */
export function readSubmittedFigures(block: TableBlock, form: FormSpec): TablesResult {
  const specs = new Map(figuresOf(form).map((spec) => [spec.id, spec]));
  const figures: Record<string, FigureValue> = Object.fromEntries([...specs.keys()].map((id) => [id, MISSING]));
  const messages: Message[] = [];
  for (const [id, text, state] of rowsOf(block)) {
    const spec = specs.get(id.text);
    if (spec) figures[spec.id] = figureOf(spec, block, text, state?.text ?? '');
    else
      messages.push({
        level: 'warning',
        code: 'figure-unknown',
        text: `表格格式中没有编号为“${id.text}”的指标，其值未读取。`,
        place: placeOf(block, id),
      });
  }
  const readings = form.tables.map((table) => readingOf(table, figures));
  return { readings, figures, messages, suggestions: [], consumed: new Set() };
}

function rowsOf(block: TableBlock): [id: Cell, text: Cell, state: Cell | undefined][] {
  const rows = new Map<number, Cell[]>();
  for (const cell of block.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows.values()].flatMap(([id, text, state]): [Cell, Cell, Cell | undefined][] =>
    id && text ? [[id, text, state]] : [],
  );
}

function figureOf(spec: FigureSpec, block: TableBlock, cell: Cell, state: string): FigureValue {
  const without = WITHOUT_CELL.find((each) => each === state);
  if (without !== undefined && cell.text.trim() === '') return { ...MISSING, state: without };
  return { ...readCell(cell.text, spec.unit), raw: cell.text, place: placeOf(block, cell) };
}

function readingOf(table: TableSpec, figures: Record<string, FigureValue>): TableReading {
  const given = (ids: readonly string[]) => ids.some((id) => figures[id]?.state !== 'missingCell');
  return {
    table: table.key,
    found: given(table.figures.map(({ id }) => id)) ? 'grid' : 'none',
    missingRows: table.rows.filter((row) => !given(row.figures)).map((row) => row.key),
    extraRows: [],
    alteredLabels: [],
    valueColumns: null,
    place: null,
  };
}
