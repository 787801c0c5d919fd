import type { SheetCell, SheetFact, SheetGrid } from './sheet-grid';

const NAME = '说明';

/** The sheet 说明: one line a fact, so that a printed table can be traced and made again. */
export function factsGrid(facts: SheetFact[]): SheetGrid {
  const cell = (row: number, column: number, kind: SheetCell['kind'], value: string, columnSpan = 1): SheetCell => ({
    row,
    column,
    rowSpan: 1,
    columnSpan,
    kind,
    value,
  });
  return {
    name: NAME,
    columns: [{ width: 20 }, { width: 90 }],
    cells: [
      cell(0, 0, 'title', NAME, 2),
      ...facts.flatMap((fact, index) => [
        cell(index + 1, 0, 'header', fact.label),
        cell(index + 1, 1, 'label', fact.value),
      ]),
    ],
    frozenRows: 1,
    frozenColumns: 0,
    landscape: false,
    repeatRows: null,
    footer: '',
  };
}
