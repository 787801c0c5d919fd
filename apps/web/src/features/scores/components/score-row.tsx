import type { UnitScore } from '@gongkai/contracts';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { formatNumber, UNKNOWN } from '../../../lib/format';
import { useScope } from '../../../lib/scope';
import { changeOf } from '../shown-scores';
import { useWords } from '../words';
import { Evidence } from './evidence';

/** A unit with its score; a button opens what every deduction rests on, in a row of its own below. */
export function ScoreRow({ unit }: { unit: UnitScore }) {
  const t = useWords();
  const { pathTo } = useScope();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { unitName, regionName, reportId, score, deductions } = unit;
  return (
    <tbody>
      <tr>
        <th scope="row">
          {reportId === null ? unitName : <Link to={pathTo(`/reports/${reportId}`)}>{unitName}</Link>}
          {unitName.includes(regionName) ? null : <span className="score-sub">{regionName}</span>}
        </th>
        <td className="right num score-points" data-label={t('column.score')}>
          {score === null ? <span className="num-unknown">{UNKNOWN}</span> : formatNumber(score)}
        </td>
        <td className="right num" data-label={t('column.change')}>
          <Change unit={unit} />
        </td>
        <td className="score-taken">
          {deductions.length === 0 ? (
            <span className="quiet">{score === null ? '' : t('none')}</span>
          ) : (
            <button
              type="button"
              className="link-button"
              aria-expanded={open}
              aria-controls={open ? id : undefined}
              aria-label={t('show', { unit: unitName })}
              onClick={() => setOpen(!open)}
            >
              <span aria-hidden="true">{open ? '▾' : '▸'}</span>
              {deductions.map(({ key, title, points }) => (
                <span key={key} className="score-item">
                  {title} <span className="num badge-error">−{formatNumber(points)}</span>
                </span>
              ))}
            </button>
          )}
        </td>
        <td className="quiet">
          <Note unit={unit} />
        </td>
      </tr>
      {open ? (
        <tr className="score-evidence" id={id}>
          <td colSpan={5}>
            <Evidence unit={unit} />
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}

function Change({ unit }: { unit: UnitScore }) {
  const t = useWords();
  const change = changeOf(unit);
  if (change === null)
    return (
      <span className="num-unknown" title={unit.before === null ? t('noScoreBefore') : undefined}>
        {UNKNOWN}
      </span>
    );
  const sign = change > 0 ? '▲ ' : change < 0 ? '▼ ' : '';
  return (
    <span
      className={change > 0 ? 'badge-pass' : change < 0 ? 'badge-error' : 'quiet'}
      title={t('changeHint', { n: formatNumber(unit.before) })}
    >
      {sign}
      {change > 0 ? '+' : change < 0 ? '−' : ''}
      {formatNumber(Math.abs(change))}
    </span>
  );
}

/** Why there is no score, or what the score does not tell. */
function Note({ unit: { state, score, reportId, undetermined } }: { unit: UnitScore }) {
  const t = useWords();
  if (state === 'exempt') return t('exempt');
  if (score === null) return t(state === 'due' || state === 'notDue' ? 'pending' : 'unscoredOther');
  if (reportId === null) return t('missing');
  return undetermined ? t('undetermined', { n: undetermined }) : null;
}
