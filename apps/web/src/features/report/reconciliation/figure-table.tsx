import type { ReconciledFigureView, Reconciliation, ReportDetail } from '@gongkai/contracts';
import { useState } from 'react';
import type { Focus } from '../focus';
import { FigureRow } from './figure-row';
import { SHOWN, type Shown, sortFigures } from './sort-figures';
import { useReconciliationWords } from './words';

/** Rows drawn at once. */
const STEP = 40;

/** Own value, sum and difference of each figure; those that differ first, all on demand. */
export function FigureTable({
  reconciliation,
  report,
  focus,
}: {
  reconciliation: Reconciliation;
  report: ReportDetail;
  focus: Focus;
}) {
  const t = useReconciliationWords();
  const sorted = sortFigures(reconciliation.figures);
  const [shown, setShown] = useState<Shown>('differing');
  const [count, setCount] = useState(STEP);
  const figures = sorted[shown];
  const left = figures.length - count;
  return (
    <>
      <fieldset className="rp-filter rc-filter">
        <legend className="sr-only">{t('show')}</legend>
        {SHOWN.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={kind === shown}
            onClick={() => {
              setShown(kind);
              setCount(STEP);
            }}
          >
            {t(`show.${kind}`, { n: sorted[kind].length })}
          </button>
        ))}
      </fieldset>
      {figures.length === 0 ? (
        <p className="quiet">{t(shown === 'open' ? 'noneOpen' : 'allEqual')}</p>
      ) : (
        <Rows figures={figures.slice(0, count)} units={reconciliation.units} report={report} focus={focus} />
      )}
      {left > 0 ? (
        <button type="button" className="link-button" onClick={() => setCount(count + STEP)}>
          {t('more', { n: Math.min(left, STEP) })}
        </button>
      ) : null}
    </>
  );
}

function Rows({
  figures,
  units,
  report,
  focus,
}: {
  figures: readonly ReconciledFigureView[];
  units: Reconciliation['units'];
  report: ReportDetail;
  focus: Focus;
}) {
  const t = useReconciliationWords();
  return (
    <table className="rc-table" aria-label={t('title')}>
      <thead>
        <tr>
          <th scope="col">{t('figure')}</th>
          <th scope="col" className="right">
            {t('own')}
          </th>
          <th scope="col" className="right">
            {t('sum')}
          </th>
          <th scope="col" className="right">
            {t('difference')}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <FigureRow key={figure.figure} figure={figure} units={units} report={report} focus={focus} />
        ))}
      </tbody>
    </table>
  );
}
