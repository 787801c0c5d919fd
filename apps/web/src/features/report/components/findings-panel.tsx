import type { ReportDetail } from '@gongkai/contracts';
import { useQuery } from '@tanstack/react-query';
import { useParam } from '../../../lib/scope';
import { EmptyState } from '../../../ui/empty-state';
import { Section } from '../../../ui/section';
import { rulesQuery } from '../api/report-query';
import { markOf, sortFindings } from '../figure-marks';
import type { Focus } from '../focus';
import { useWords } from '../words';
import { FindingCard } from './finding-card';

const KINDS = ['error', 'warning', 'info', 'undetermined'] as const;

/** What the rules found, gravest first; what passed is a number. The filter is kept in the address (`kind`). */
export function FindingsPanel({ report, focus }: { report: ReportDetail; focus: Focus }) {
  const t = useWords();
  const [chosen, setKind] = useParam('kind', 'all');
  const kind = KINDS.find((candidate) => candidate === chosen) ?? 'all';
  const rules = useQuery(rulesQuery);
  const catalogue = rules.data?.rules.map(({ id }) => id) ?? null;
  const { open, passed, notApplicable } = sortFindings(report.findings, catalogue);
  const shown = open.filter((finding) => kind === 'all' || markOf(finding) === kind);
  const counts = (
    <span className="rp-passed num">
      {passed === null ? null : (
        <>
          <span className="badge-pass">✓</span> {t('passed', { n: passed })}
        </>
      )}
      {notApplicable > 0 ? ` · ${t('notApplicable', { n: notApplicable })}` : ''}
    </span>
  );
  return (
    <Section title={`${t('findings')} ${open.length || ''}`} extra={counts}>
      {open.length > 1 ? <KindFilter report={report} kind={kind} onKind={setKind} /> : null}
      {open.length === 0 ? <EmptyState title={t('allPassed')} hint={t('allPassedHint')} /> : null}
      {open.length > 0 && shown.length === 0 ? <p className="rp-none">{t('noneOfKind')}</p> : null}
      <ul className="rp-findings">
        {shown.map((finding) => (
          <FindingCard key={finding.id} finding={finding} report={report} focus={focus} />
        ))}
      </ul>
    </Section>
  );
}

function KindFilter({ report, kind, onKind }: { report: ReportDetail; kind: string; onKind: (kind: string) => void }) {
  const t = useWords();
  const count = (wanted: string) => report.findings.filter((finding) => markOf(finding) === wanted).length;
  const kinds = KINDS.filter((candidate) => count(candidate) > 0 || candidate === kind);
  return (
    <fieldset className="rp-filter">
      <legend className="sr-only">{t('filter')}</legend>
      {['all' as const, ...kinds].map((option) => (
        <button key={option} type="button" aria-pressed={option === kind} onClick={() => onKind(option)}>
          {t(`filter.${option}`)} {option === 'all' ? '' : count(option)}
        </button>
      ))}
    </fieldset>
  );
}
