import type { FigureSpec, GridCell } from '@gongkai/domain';
import { formatNumber } from '../lib/format';
import { StateGlyph } from '../ui/state-glyph';
import { useUiWords } from '../ui/words';
import type { GridMark, GridValue } from './grid-value';
import { useGridWords } from './words';

const MARK_SHAPES: Record<GridMark, string> = { error: '▲', warning: '◆', info: '●', undetermined: '?' };

/** One value of the official grid: the figure or the sign of its state, a mark for findings, and who stated it. */
export function ValueCell({
  cell,
  spec,
  value,
  mark,
  side,
  selected,
  inTabOrder,
  onSelect,
  onMark,
}: {
  cell: GridCell;
  spec: FigureSpec;
  value: GridValue;
  mark: GridMark | null;
  side: 'left' | 'right' | null;
  selected: boolean;
  inTabOrder: boolean;
  onSelect: () => void;
  onMark: (() => void) | null;
}) {
  const t = useGridWords();
  const label = useCellLabel(spec, value, mark, side);
  const classes = ['og-value', `og-state-${value.state}`, side ? `og-side-${side}` : '', selected ? 'og-selected' : ''];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys of all its cells
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table cell is a cell of the grid
      role="gridcell"
      className={classes.filter(Boolean).join(' ')}
      rowSpan={cell.rowSpan}
      colSpan={cell.columnSpan}
      tabIndex={inTabOrder ? 0 : -1}
      data-figure={spec.id}
      data-side={side ?? undefined}
      aria-selected={selected}
      aria-label={label}
      title={value.state === 'text' || value.state === 'unreadable' ? (value.raw ?? undefined) : undefined}
      onClick={onSelect}
    >
      <span className="og-inner">
        {typeof value.stated === 'number' ? (
          <span className="og-stated num" data-stated={value.stated} aria-hidden="true" />
        ) : null}
        {mark ? (
          <button
            type="button"
            tabIndex={-1}
            className={`og-mark badge-${mark}`}
            aria-label={t(`mark.${mark}`)}
            title={t(`mark.${mark}`)}
            onClick={(event) => {
              event.stopPropagation();
              onMark?.();
            }}
          >
            {MARK_SHAPES[mark]}
          </button>
        ) : null}
        <StateGlyph state={value.state} value={value.value} wanYuan={spec.unit === 'wanYuan'} />
      </span>
    </td>
  );
}

/** Everything a cell shows, as one sentence for a screen reader. */
function useCellLabel(spec: FigureSpec, value: GridValue, mark: GridMark | null, side: 'left' | 'right' | null) {
  const t = useGridWords();
  const tUi = useUiWords();
  const shown =
    value.state === 'number'
      ? formatNumber(value.value, { grid: true, wanYuan: spec.unit === 'wanYuan' })
      : tUi(`state.${value.state}`);
  return [
    `${spec.label}：${shown}`,
    typeof value.stated === 'number' ? t('stated', { n: value.stated }) : null,
    side ? t(`side.${side}`) : null,
    mark ? t(`mark.${mark}`) : null,
  ]
    .filter((part) => part !== null)
    .join('，');
}
