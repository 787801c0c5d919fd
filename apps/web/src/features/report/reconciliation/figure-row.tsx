import type { ReconciledFigureView, Reconciliation, ReportDetail } from '@gongkai/contracts';
import { FIGURES } from '@gongkai/domain';
import { useId, useState } from 'react';
import { formatNumber } from '../../../lib/format';
import { StateGlyph } from '../../../ui/state-glyph';
import { type Focus, useChoose } from '../focus';
import { figureName } from '../term-names';
import { explainingUnit } from './explaining-unit';
import { differs } from './sort-figures';
import { UnitLink } from './unit-link';
import { useReconciliationWords } from './words';

type Props = {
  figure: ReconciledFigureView;
  units: Reconciliation['units'];
  report: ReportDetail;
  focus: Focus;
};

const AMOUNTS = new Set(FIGURES.filter(({ unit }) => unit === 'wanYuan').map(({ id }) => id));

/** One figure; opened it shows what each unit stated. */
export function FigureRow({ figure, units, report, focus }: Props) {
  const t = useReconciliationWords();
  const [open, setOpen] = useState(false);
  const body = useId();
  const wanYuan = AMOUNTS.has(figure.figure);
  const format = (value: number | null) => formatNumber(value, { grid: true, wanYuan });
  const { own, sum, difference, unknown } = figure;
  const view = report.figures[figure.figure];
  return (
    <>
      <tr className={differs(figure) ? 'rc-differing' : undefined}>
        <th scope="row">
          <button
            type="button"
            className="rc-name"
            aria-expanded={open}
            aria-controls={open ? body : undefined}
            onClick={() => setOpen(!open)}
          >
            {figureName(figure.figure)}
          </button>
        </th>
        <td className="right num">
          {own === null ? (
            <StateGlyph state={view?.state ?? 'missingCell'} value={view?.value ?? null} wanYuan={wanYuan} />
          ) : (
            format(own)
          )}
        </td>
        <td className="right num">
          {format(sum)}
          {unknown > 0 ? <span className="rc-unknown">{t('unknownUnits', { n: unknown })}</span> : null}
        </td>
        <td className="right num">{difference === null ? '?' : signed(difference, format)}</td>
      </tr>
      {open ? (
        <tr>
          <td colSpan={4} className="rc-body" id={body}>
            <Addends figure={figure} units={units} report={report} focus={focus} format={format} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

const signed = (value: number, format: (value: number) => string) => (value > 0 ? `+${format(value)}` : format(value));

function Addends({ figure, units, report, focus, format }: Props & { format: (value: number) => string }) {
  const t = useReconciliationWords();
  const choose = useChoose();
  const { addends, unknown, tolerance } = figure;
  const zeros = units.length - addends.length - unknown;
  const explaining = explainingUnit(figure);
  return (
    <>
      {addends.length === 0 ? (
        <p className="quiet">{t('noAddends')}</p>
      ) : (
        <ul className="rc-addends" aria-label={t('addends')}>
          {addends.map(({ unit, value }) => {
            const known = units[unit];
            return known ? (
              <li key={unit}>
                <span>
                  <UnitLink unit={known} year={report.year} />
                  {explaining?.unit === unit ? <span className="rc-explains">{t(explaining.as)}</span> : null}
                </span>
                <span className="num">{format(value)}</span>
              </li>
            ) : null;
          })}
        </ul>
      )}
      <p className="rc-notes num">
        {zeros > 0 && addends.length > 0 ? <span>{t('zeros', { n: zeros })}</span> : null}
        {unknown > 0 ? <span>{t('unknownNote', { n: unknown })}</span> : null}
        {tolerance > 0 ? <span>{t('tolerance', { n: tolerance })}</span> : null}
        <button
          type="button"
          className="link-button"
          aria-pressed={focus.kind === 'figure' && focus.figure === figure.figure}
          onClick={() => choose({ figure: figure.figure, pane: 'original' })}
        >
          {t('openFigure')}
        </button>
      </p>
    </>
  );
}
