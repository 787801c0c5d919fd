import type { Statistics } from '@gongkai/contracts';
import { type FigureId, fromStored, isSummable, toStored } from '@gongkai/domain';
import type { CellState } from '../../ui/state-glyph';

type UnitRow = Statistics['units'][number];

/** Where a unit of the roster stands in a sum: counted, left out because it sums up others or for its form, or without a report. */
export type UnitStanding = 'counted' | 'summary' | 'otherForm' | 'notReceived';

/** What one unit adds to a sum; `value` is null where the unit stated no number. */
export type Addend = {
  unitId: string;
  unitName: string;
  reportId: string | null;
  value: number | null;
  state: CellState;
};

/** A sum opened: its addends (largest first), who stated no number, and who has not reported. */
export type Addends = { sum: number | null; stated: Addend[]; unstated: Addend[]; notReceived: Addend[] };

/** A received report without any cell is written in another form than the one summed. */
export function standingOf(unit: Pick<UnitRow, 'reportId' | 'isSummary' | 'cells'>): UnitStanding {
  if (unit.reportId === null) return 'notReceived';
  if (unit.isSummary) return 'summary';
  return Object.keys(unit.cells).length === 0 ? 'otherForm' : 'counted';
}

/**
 * Opens the sum of one figure. The sum is taken from the addends, 万元 in whole 元, so that it can be checked; null for
 * amounts that cannot be added because the form prints no unit.
 */
export function addendsOf(units: readonly UnitRow[], figure: FigureId): Addends {
  const all = units
    .filter((unit) => ['counted', 'notReceived'].includes(standingOf(unit)))
    .map((unit): Addend => {
      const cell = unit.cells[figure];
      const absent: CellState = unit.reportId === null ? 'notReceived' : 'missingCell';
      const { unitId, unitName, reportId } = unit;
      return { unitId, unitName, reportId, value: cell?.value ?? null, state: cell?.state ?? absent };
    });
  const stated = all.filter((addend) => addend.value !== null);
  return {
    sum: stated.length === 0 || !isSummable(figure) ? null : sumOf(stated, figure),
    stated: stated.sort((a, b) => (b.value ?? 0) - (a.value ?? 0)),
    unstated: all.filter((addend) => addend.value === null && addend.state !== 'notReceived'),
    notReceived: all.filter((addend) => addend.state === 'notReceived'),
  };
}

function sumOf(addends: Addend[], figure: FigureId): number | null {
  return fromStored(
    figure,
    addends.reduce((sum, addend) => sum + (toStored(figure, addend.value) ?? 0), 0),
  );
}
