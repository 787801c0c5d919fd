import type { FigureId, GridCell, TableSpec } from '@gongkai/domain';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { type CellState, StateLegend } from '../ui/state-glyph';
import { ValueCell } from './grid-cell';
import { drawnRows, labelColumnCount, stickyRowCount } from './grid-layout';
import type { GridMark, GridValue, GridValues } from './grid-value';
import { figureAfter, isMoveKey } from './move-in-grid';
import './official-grid.css';
import { useGridWords } from './words';

const UNSTATED: GridValue = { value: null, state: 'missingCell' };

export type OfficialGridProps = {
  table: TableSpec;
  values: GridValues;
  /** The figure the page is about now; it is framed and takes the keyboard focus place. */
  selected?: FigureId | null;
  marks?: Record<FigureId, GridMark | undefined>;
  /** Both sides of an equation, lit. */
  sides?: Record<FigureId, 'left' | 'right' | undefined>;
  /** What Enter and a click do, in words. */
  action: string;
  onSelect: (figure: FigureId) => void;
  onMark?: (figure: FigureId) => void;
};

/**
 * An official table as the form prints it, with merged headers, order and labels. Arrow keys move between the values,
 * Enter and a click select one; it scrolls inside itself with header and labels in sight.
 */
export function OfficialGrid(props: OfficialGridProps) {
  const { table, values, selected = null, onSelect } = props;
  const t = useGridWords();
  const frame = useRef<HTMLDivElement>(null);
  const specs = useMemo(() => new Map(table.figures.map((figure) => [figure.id, figure])), [table]);
  const [focused, setFocused] = useState<FigureId | null>(null);
  const current = [focused, selected, table.figures[0]?.id].find((id) => typeof id === 'string' && specs.has(id));
  useShown(frame, specs.has(selected ?? '') ? selected : null, setFocused);

  const onKeyDown = (event: KeyboardEvent) => {
    const from = (event.target as HTMLElement).dataset.figure;
    if (!from) return;
    if (event.key === 'Enter') onSelect(from);
    else if (event.key === ' ') props.onMark?.(from);
    else if (isMoveKey(event.key)) {
      const next = figureAfter(table, from, event.key, event.ctrlKey || event.metaKey);
      setFocused(next);
      cellOf(frame.current, next)?.focus();
    } else return;
    event.preventDefault();
  };

  const drawValue = (cell: GridCell) => {
    const spec = specs.get(cell.figure ?? '');
    if (!spec) return null;
    return (
      <ValueCell
        key={spec.id}
        cell={cell}
        spec={spec}
        value={values[spec.id] ?? UNSTATED}
        mark={props.marks?.[spec.id] ?? null}
        side={props.sides?.[spec.id] ?? null}
        selected={spec.id === selected}
        inTabOrder={spec.id === current}
        onSelect={() => onSelect(spec.id)}
        onMark={props.onMark ? () => props.onMark?.(spec.id) : null}
      />
    );
  };

  return (
    <div className="og">
      <div className="og-scroll" ref={frame}>
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells the arrow keys walk */}
        <table className={`og-table og-${table.key}`} role="grid" aria-label={table.title} onKeyDown={onKeyDown}>
          <GridRows table={table} drawValue={drawValue} />
        </table>
      </div>
      <div className="og-foot">
        <StateLegend states={table.figures.map(({ id }): CellState => (values[id] ?? UNSTATED).state)} />
        <p className="og-keys">{t('keys', { action: props.action })}</p>
      </div>
    </div>
  );
}

/** Columns, header rows that stay in sight, and the rest. */
function GridRows({ table, drawValue }: { table: TableSpec; drawValue: (cell: GridCell) => React.ReactNode }) {
  const rows = useMemo(() => drawnRows(table), [table]);
  const labelColumns = labelColumnCount(table);
  const headRows = stickyRowCount(table);
  const draw = (row: GridCell[], index: number) => (
    <tr key={row[0] ? `${row[0].row}:${row[0].column}` : `empty-${index}`}>
      {row.map((cell) => (cell.kind === 'value' ? drawValue(cell) : <LabelCell key={cell.column} cell={cell} />))}
    </tr>
  );
  return (
    <>
      <colgroup>
        {Array.from({ length: table.columnCount }, (_, column) => (
          <col key={column} className={column < labelColumns ? `og-col-label-${column}` : 'og-col-value'} />
        ))}
      </colgroup>
      {headRows > 0 ? <thead>{rows.slice(0, headRows).map(draw)}</thead> : null}
      <tbody>{rows.slice(headRows).map(draw)}</tbody>
    </>
  );
}

/** A printed text of the form. Labels keep to their column, so that they stay in sight while the values scroll. */
function LabelCell({ cell }: { cell: GridCell }) {
  const spans = { rowSpan: cell.rowSpan, colSpan: cell.columnSpan };
  const className = `og-label og-${cell.kind} og-at-${cell.column}`;
  if (cell.kind === 'label')
    return (
      <th {...spans} className={className} scope={cell.rowSpan > 1 ? 'rowgroup' : 'row'}>
        {cell.text}
      </th>
    );
  if (cell.kind === 'header')
    return (
      <th {...spans} className={className} scope={cell.columnSpan > 1 ? 'colgroup' : 'col'}>
        {cell.text}
      </th>
    );
  return (
    <td {...spans} className={className}>
      {cell.text}
    </td>
  );
}

const cellOf = (frame: HTMLElement | null, figure: FigureId) =>
  frame?.querySelector<HTMLElement>(`[data-figure="${figure}"]`) ?? null;

/** Scrolls the frame alone: the page stays where the person is reading. */
function showWithin(frame: HTMLElement | null, cell: HTMLElement | null) {
  if (!frame || !cell) return;
  const [around, target] = [frame.getBoundingClientRect(), cell.getBoundingClientRect()];
  if (target.top < around.top || target.bottom > around.bottom)
    frame.scrollTop += target.top - around.top - (around.height - target.height) / 2;
  if (target.left < around.left || target.right > around.right)
    frame.scrollLeft += target.left - around.left - (around.width - target.width) / 2;
}

/** Brings the selected value into sight within the grid and makes it the one the Tab key reaches. */
function useShown(
  frame: React.RefObject<HTMLDivElement | null>,
  selected: FigureId | null,
  setFocused: (figure: FigureId | null) => void,
) {
  useEffect(() => {
    if (!selected) return;
    setFocused(selected);
    showWithin(frame.current, cellOf(frame.current, selected));
  }, [frame, selected, setFocused]);
}
