import type { StatisticCell } from '@gongkai/contracts';
import {
  type FigureId,
  type FigureSpec,
  type FormSpec,
  figureOrdinal,
  figuresOf,
  fromStored,
  isSummable,
  type ValueState,
} from '@gongkai/domain';

export type Cells = Record<FigureId, StatisticCell>;

type Stored = readonly (number | null)[];

/** Cells of one report: numbers from the stored figures, everything else with the state it was read in. */
export function unitCells(form: FormSpec, figures: Stored, states: Record<FigureId, ValueState>): Cells {
  return cellsOf(form, ({ id }) => {
    const value = fromStored(id, figures[figureOrdinal(id)] ?? null);
    if (value !== null) return { value, state: 'number', stated: null };
    return { value: null, state: states[id] ?? 'missingCell', stated: null };
  });
}

/** Cells of a unit without a report. */
export function notReceivedCells(form: FormSpec): Cells {
  return cellsOf(form, () => ({ value: null, state: 'notReceived', stated: null }));
}

/**
 * Σ over reports: each figure is the sum of the numbers that were stated, and how many reports stated one. Where
 * reports came in but none states a number the sum is `blank`, where none came in `notReceived`: never 0. Amounts whose
 * unit the form does not print (采购总金额) may be in 元 or in 万元: they are not added up, their sum is a `dash`.
 */
export function sumCells(form: FormSpec, reports: readonly Stored[]): Cells {
  return cellsOf(form, ({ id }) => {
    const ordinal = figureOrdinal(id);
    const stated = reports.map((figures) => figures[ordinal] ?? null).filter((value) => value !== null);
    return sumCell(
      id,
      stated.reduce((sum, value) => sum + value, 0),
      stated.length,
      reports.length,
    );
  });
}

/** Σ from kept sums: `stored` and `stated` in the order of the form's figures. */
export function keptSumCells(
  form: FormSpec,
  stored: readonly number[],
  stated: readonly number[],
  received: number,
): Cells {
  return cellsOf(form, ({ id }, index) => sumCell(id, stored[index] ?? 0, stated[index] ?? 0, received));
}

function sumCell(id: FigureId, stored: number, stated: number, received: number): StatisticCell {
  if (stated > 0 && !isSummable(id)) return { value: null, state: 'dash', stated };
  if (stated > 0) return { value: fromStored(id, stored), state: 'number', stated };
  return { value: null, state: received > 0 ? 'blank' : 'notReceived', stated };
}

function cellsOf(form: FormSpec, cell: (figure: FigureSpec, index: number) => StatisticCell): Cells {
  return Object.fromEntries(figuresOf(form).map((figure, index) => [figure.id, cell(figure, index)]));
}
