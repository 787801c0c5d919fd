import type { ValueState } from '@gongkai/domain';
import { formatNumber } from '../lib/format';
import { useUiWords } from './words';

/** What a cell of a grid can show: the states of a figure, and no report at all. */
export type CellState = ValueState | 'notReceived';

/** Signs of the states that hold no number; `text` and `noneWord` show what was written. */
const GLYPHS: Record<Exclude<CellState, 'number'>, string> = {
  blank: '·',
  dash: '—',
  slash: '／',
  noneWord: '无',
  text: '文',
  missingCell: '∅',
  unreadable: '?',
  notReceived: '',
};

/** A figure of a grid: the number in ink, or the sign of its state. Unknown is never drawn as 0. */
export function StateGlyph({
  state,
  value,
  wanYuan = false,
}: {
  state: CellState;
  value: number | null;
  wanYuan?: boolean;
}) {
  const t = useUiWords();
  if (state === 'number') return <span className="num">{formatNumber(value, { grid: true, wanYuan })}</span>;
  const word = t(`state.${state}`);
  return (
    <span className={`glyph glyph-${state}`} title={word}>
      <span aria-hidden="true">{GLYPHS[state]}</span>
      <span className="sr-only">{word}</span>
    </span>
  );
}

/** The legend that stands under a grid; it lists only the states the grid shows. */
export function StateLegend({ states }: { states: readonly CellState[] }) {
  const t = useUiWords();
  const shown = [...new Set(states)].filter((state) => state !== 'number');
  if (shown.length === 0) return null;
  return (
    <ul className="legend" aria-label={t('legend')}>
      {shown.map((state) => (
        <li key={state}>
          <span className={`glyph glyph-${state}`} aria-hidden="true">
            {GLYPHS[state]}
          </span>
          {t(`state.${state}`)}
        </li>
      ))}
    </ul>
  );
}
