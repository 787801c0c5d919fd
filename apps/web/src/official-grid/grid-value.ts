import type { FigureId } from '@gongkai/domain';
import type { CellState } from '../ui/state-glyph';

/**
 * One value of an official table on screen. `value` is null unless `state` is `number`; `raw` is the text as printed;
 * `stated` is the number of units that stated the figure, for sums only.
 */
export type GridValue = { value: number | null; state: CellState; raw?: string | null; stated?: number | null };

export type GridValues = Record<FigureId, GridValue | undefined>;

/** What stands beside a value when something was found there. */
export type GridMark = 'error' | 'warning' | 'info' | 'undetermined';
