import type { Reconciliation, ReportDetail } from '@gongkai/contracts';
import { useQuery } from '@tanstack/react-query';
import { AsyncContent } from '../../../ui/async-content';
import { EmptyState } from '../../../ui/empty-state';
import { Section } from '../../../ui/section';
import { reconciliationQuery } from '../api/report-query';
import { type Focus, useChoose } from '../focus';
import { FigureTable } from './figure-table';
import './reconciliation.css';
import { UnitLink } from './unit-link';
import { useReconciliationWords } from './words';

/** A region's own report beside the sum of its units. Nothing for the report of a unit that nobody reports to. */
export function ReconciliationPanel({ report, focus }: { report: ReportDetail; focus: Focus }) {
  const t = useReconciliationWords();
  const query = useQuery(reconciliationQuery(report.id));
  if (query.data?.reconciliation === null) return null;
  return (
    <Section title={t('title')}>
      <AsyncContent query={query} height={240}>
        {({ reconciliation }) =>
          reconciliation ? <Content reconciliation={reconciliation} report={report} focus={focus} /> : null
        }
      </AsyncContent>
    </Section>
  );
}

type Props = { reconciliation: Reconciliation; report: ReportDetail; focus: Focus };

function Content({ reconciliation, report, focus }: Props) {
  const t = useReconciliationWords();
  const { due, units } = reconciliation;
  return (
    <div className="rc">
      <StatedScope reconciliation={reconciliation} focus={focus} />
      <p className="num">
        {t('coverage', { due, received: units.length })}
        {units.length < due ? <span className="rc-note">{t('incomplete')}</span> : null}
      </p>
      {units.length === 0 ? (
        <EmptyState title={t('noUnits')} hint={t('noUnitsHint')} />
      ) : (
        <>
          <Units units={units} year={report.year} />
          <FigureTable reconciliation={reconciliation} report={report} focus={focus} />
        </>
      )}
    </div>
  );
}

function StatedScope({ reconciliation: { scope }, focus }: { reconciliation: Reconciliation; focus: Focus }) {
  const t = useReconciliationWords();
  const choose = useChoose();
  return (
    <div className="rc-scope">
      <p>
        {t('scope')}：<strong>{t(`scope.${scope.kind}`)}</strong>
      </p>
      {scope.quote ? <q className="rp-quote">{scope.quote}</q> : null}
      {scope.place ? (
        <button
          type="button"
          className="link-button"
          aria-pressed={focus.kind === 'stated'}
          onClick={() => choose({ stated: '1', pane: 'original' })}
        >
          {t('showPlace')}
        </button>
      ) : null}
    </div>
  );
}

function Units({ units, year }: { units: Reconciliation['units']; year: number }) {
  const t = useReconciliationWords();
  return (
    <details className="rp-fold">
      <summary>{t('units', { n: units.length })}</summary>
      <ul className="rc-units">
        {units.map((unit, index) => (
          <li key={unit.reportId ?? index}>
            <UnitLink unit={unit} year={year} />
          </li>
        ))}
      </ul>
    </details>
  );
}
