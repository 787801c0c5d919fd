import type { Statistics } from '@gongkai/contracts';
import { type FigureId, figureSpec, isSummable } from '@gongkai/domain';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { formatNumber } from '../../../lib/format';
import { StateGlyph } from '../../../ui/state-glyph';
import { type Addend, addendsOf } from '../addends';
import { useOptions } from '../options';
import { useWords } from '../words';

/** A sum opened into its addends: who stated what, who stated no number, and who has not reported. */
export function AddendsPanel({ statistics, figure }: { statistics: Statistics; figure: FigureId }) {
  const t = useWords();
  const { change } = useOptions();
  const panel = useRef<HTMLElement>(null);
  const spec = figureSpec(figure);
  const wanYuan = spec.unit === 'wanYuan';
  const { sum, stated, unstated, notReceived } = addendsOf(statistics.units, figure);
  const cell = statistics.total[figure];
  const total = cell?.value ?? null;
  // Provinces and the nation come without their thousands of units.
  const wide = statistics.units.length === 0;
  const close = () => change({ figure: null });
  // Another figure is another panel for the reader.
  useEffect(() => panel.current?.focus({ preventScroll: true }), [figure]);
  return (
    <aside
      className="panel st-addends"
      ref={panel}
      tabIndex={-1}
      aria-label={`${t('addends')}：${spec.label}`}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div className="panel-head">
        <h2>{spec.label}</h2>
        <button type="button" className="st-close" aria-label={t('close')} onClick={close}>
          ×
        </button>
      </div>
      {total === null ? (
        <p>{t(isSummable(figure) ? 'addendsNone' : 'addendsNotAdded')}</p>
      ) : (
        <p className="st-sum num">{t('addendsSum', { sum: formatNumber(total, { grid: true, wanYuan }) })}</p>
      )}
      {wide ? <p>{`${t('addendsStated', { n: cell?.stated ?? 0 })}。${t('tooWideHint')}`}</p> : null}
      {sum !== total && !wide ? (
        <p className="st-differ" role="alert">
          {t('addendsDiffer', { sum: formatNumber(sum, { wanYuan }), total: formatNumber(total, { wanYuan }) })}
        </p>
      ) : null}
      <AddendList title={t('addendsStated', { n: stated.length })} addends={stated} figure={figure} />
      <AddendList title={t('addendsUnstated', { n: unstated.length })} addends={unstated} figure={figure} />
      <AddendList title={t('addendsMissing', { n: notReceived.length })} addends={notReceived} figure={figure} />
    </aside>
  );
}

function AddendList({ title, addends, figure }: { title: string; addends: readonly Addend[]; figure: FigureId }) {
  const { pathTo } = useOptions();
  const wanYuan = figureSpec(figure).unit === 'wanYuan';
  if (addends.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {addends.map(({ unitId, unitName, reportId, value, state }) => (
          <li key={unitId}>
            {reportId ? (
              <Link to={pathTo(`/reports/${reportId}`, { figure })}>{unitName}</Link>
            ) : (
              <span>{unitName}</span>
            )}
            <StateGlyph state={state} value={value} wanYuan={wanYuan} />
          </li>
        ))}
      </ul>
    </>
  );
}
