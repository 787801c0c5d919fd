import type { ReactNode } from 'react';
import { heatStep, STEP_LIMITS } from './heat-steps';

export type MatrixColumn = { key: string; title: string; head: ReactNode };
export type MatrixRow = { key: string; head: ReactNode };

/**
 * A cell of the matrix: `count` of `total` shade it, `open` counts what could not be decided. A total of 0 means that
 * nothing was received, which is drawn hatched and is not a 0. A cell of a single thing shows `flag` instead of a 1.
 */
export type MatrixCell = { count: number; total: number; open: number; label: string; flag: ReactNode };

/** Counts of one thing against another as a table; the shade is the share of the total in five steps. */
export function MatrixHeat({
  caption,
  corner,
  columns,
  rows,
  cellOf,
  chosen,
  onOpen,
}: {
  caption: string;
  corner: string;
  columns: readonly MatrixColumn[];
  rows: readonly MatrixRow[];
  cellOf: (row: string, column: string) => MatrixCell;
  chosen: { row: string; column: string } | null;
  onOpen: (row: string, column: string, outcome: 'fail' | 'undetermined') => void;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by the keyboard
    <div className="chart-table matrix" tabIndex={0}>
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col" title={column.title} className="matrix-head">
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.head}</th>
              {columns.map((column) => (
                <HeatCell
                  key={column.key}
                  cell={cellOf(row.key, column.key)}
                  chosen={chosen?.row === row.key && chosen.column === column.key}
                  onOpen={(outcome) => onOpen(row.key, column.key, outcome)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeatCell({
  cell,
  chosen,
  onOpen,
}: {
  cell: MatrixCell;
  chosen: boolean;
  onOpen: (outcome: 'fail' | 'undetermined') => void;
}) {
  const { count, total, open, label, flag } = cell;
  const nothing = count === 0 && open === 0;
  if (nothing && total === 0)
    return (
      <td className="matrix-none">
        <span className="sr-only">{label}</span>
      </td>
    );
  if (nothing) return <td className="matrix-cell quiet num">{flag ? null : 0}</td>;
  return (
    <td
      className={`matrix-cell heat-${flag && count > 0 ? 1 : heatStep(count, total)} ${chosen ? 'matrix-chosen' : ''}`}
    >
      {count > 0 ? (
        <button type="button" className="num" aria-label={label} aria-pressed={chosen} onClick={() => onOpen('fail')}>
          {flag ?? count}
        </button>
      ) : null}
      {open > 0 ? (
        <button
          type="button"
          className="num matrix-open"
          aria-label={`${label} ?`}
          onClick={() => onOpen('undetermined')}
        >
          {open}?
        </button>
      ) : null}
    </td>
  );
}

/** The five steps with their numbers. */
export function HeatLegend({ words }: { words: (from: number, to: number) => string }) {
  return (
    <ul className="legend">
      {STEP_LIMITS.map((to, index) => (
        <li key={to}>
          <span className={`heat-swatch heat-${index + 1}`} aria-hidden="true" />
          {words(STEP_LIMITS[index - 1] ?? 0, to)}
        </li>
      ))}
    </ul>
  );
}
