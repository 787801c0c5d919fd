import type { FindingView, ReportDetail } from '@gongkai/contracts';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParam } from '../../../lib/scope';
import { EmptyState } from '../../../ui/empty-state';
import { Section } from '../../../ui/section';
import { rulesQuery } from '../api/report-query';
import { markOf } from '../figure-marks';
import { type Focus, nameOf } from '../focus';
import { sortFindings } from '../sort-findings';
import { formatInstant } from '../when';
import { useWords } from '../words';
import { FindingCard } from './finding-card';
import { OtherVerdicts } from './other-verdicts';

const KINDS = ['error', 'warning', 'info', 'undetermined'] as const;

/**
 * What the rules found: failures first, then what is undecided, then what people overruled; rules that do not apply and
 * passes with a note are folded, other passes are a number. The filter is kept in the address (`kind`).
 */
export function FindingsPanel({ report, focus }: { report: ReportDetail; focus: Focus }) {
  const t = useWords();
  const [chosen, setKind] = useParam('kind', 'all');
  const kind = KINDS.find((candidate) => candidate === chosen) ?? 'all';
  const rules = useQuery(rulesQuery);
  const catalogue = rules.data?.rules.map(({ id }) => id) ?? null;
  const { open, overruled, notApplicable, noted, passed } = sortFindings(report, catalogue);
  const shown = open.filter((finding) => kind === 'all' || markOf(finding) === kind);
  const list = (findings: readonly FindingView[]) => <Cards findings={findings} report={report} focus={focus} />;
  const failing = shown.filter(({ outcome }) => outcome === 'fail');
  const undecided = shown.filter(({ outcome }) => outcome === 'undetermined');
  return (
    <Section title={`${t('findings')} ${open.length || ''}`} extra={<Counts report={report} passed={passed} />}>
      {open.length > 1 ? <KindFilter report={report} kind={kind} onKind={setKind} /> : null}
      {open.length === 0 ? <EmptyState title={t('allPassed')} hint={t('allPassedHint')} /> : null}
      {open.length > 0 && shown.length === 0 ? <p className="rp-none">{t('noneOfKind')}</p> : null}
      {list(failing)}
      <Group title={failing.length > 0 ? t('undecided', { n: undecided.length }) : null} size={undecided.length}>
        {list(undecided)}
      </Group>
      <Group title={t('overruledGroup', { n: overruled.length })} size={overruled.length}>
        {list(overruled)}
      </Group>
      <OtherVerdicts title={t('notApplicable', { n: notApplicable.length })} verdicts={notApplicable} report={report} />
      <OtherVerdicts title={t('noted', { n: noted.length })} verdicts={noted} report={report} />
    </Section>
  );
}

function Counts({ report, passed }: { report: ReportDetail; passed: number | null }) {
  const t = useWords();
  return (
    <span className="rp-passed num">
      {passed === null ? null : (
        <>
          <span className="badge-pass" aria-hidden="true">
            ✓
          </span>{' '}
          <span>{t('passed', { n: passed })}</span>
        </>
      )}
      {report.checkedAt ? ` · ${t('checkedAt', { time: formatInstant(report.checkedAt) })}` : ''}
    </span>
  );
}

function Group({ title, size, children }: { title: string | null; size: number; children: ReactNode }) {
  if (size === 0) return null;
  return (
    <>
      {title === null ? null : <h3 className="rp-group">{title}</h3>}
      {children}
    </>
  );
}

function Cards({ findings, report, focus }: { findings: readonly FindingView[]; report: ReportDetail; focus: Focus }) {
  if (findings.length === 0) return null;
  return (
    <ul className="rp-findings">
      {findings.map((finding) => (
        <FindingCard key={nameOf(finding, report)} finding={finding} report={report} focus={focus} />
      ))}
    </ul>
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
