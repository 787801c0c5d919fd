import type { ReportDetail } from '@gongkai/contracts';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useParam } from '../../../lib/scope';
import { likenessQuery, reconciliationQuery } from '../api/report-query';
import { type Focus, readFocus } from '../focus';
import { LikenessPanel } from '../likeness/likeness-panel';
import { ReconciliationPanel } from '../reconciliation/reconciliation-panel';
import { useWords } from '../words';
import { FindingsPanel } from './findings-panel';
import { OriginalPanel } from './original-panel';
import { ReportTables } from './report-tables';
import { ReportText } from './report-text';

const PANES = ['findings', 'tables', 'original', 'text', 'likeness', 'rollup'] as const;
type Pane = (typeof PANES)[number];

/**
 * The parts of the report: findings, tables, text, texts like it and sums of units on the left, the original beside
 * them. Where there is no room for two columns the parts become tabs (`pane` in the address).
 */
export function ReportPanes({ report }: { report: ReportDetail }) {
  const t = useWords();
  const [chosen, setPane] = useParam('pane', 'findings');
  const { focus, hasSums } = useFocus(report);
  const panes = PANES.filter((name) => name !== 'rollup' || hasSums);
  const pane = panes.find((candidate) => candidate === chosen) ?? 'findings';
  useOpeningScroll(focus);
  return (
    <div className="rp-panes" data-pane={pane}>
      <nav className="rp-tabs" aria-label={t('panes')}>
        {panes.map((name) => (
          <button key={name} type="button" aria-current={name === pane} onClick={() => setPane(name)}>
            {t(`pane.${name}`)}
          </button>
        ))}
      </nav>
      <nav className="rp-jumps" aria-label={t('jumps')}>
        {panes.map((name) =>
          name === 'original' ? null : (
            <button key={name} type="button" onClick={() => document.getElementById(idOf(name))?.scrollIntoView()}>
              {t(`pane.${name}`)}
            </button>
          ),
        )}
      </nav>
      <div className="rp-left">
        <PaneBox name="findings">
          <FindingsPanel report={report} focus={focus} />
        </PaneBox>
        <PaneBox name="tables">
          <ReportTables report={report} focus={focus} />
        </PaneBox>
        <PaneBox name="text">
          <ReportText report={report} focus={focus} />
        </PaneBox>
        <PaneBox name="likeness">
          <LikenessPanel report={report} focus={focus} />
        </PaneBox>
        {hasSums ? (
          <PaneBox name="rollup">
            <ReconciliationPanel report={report} focus={focus} />
          </PaneBox>
        ) : null}
      </div>
      <PaneBox name="original">
        <OriginalPanel report={report} focus={focus} visible={pane === 'original'} />
      </PaneBox>
    </div>
  );
}

const idOf = (pane: Pane) => `rp-${pane}`;

function PaneBox({ name, children }: { name: Pane; children: ReactNode }) {
  return (
    <div className={`rp-pane rp-pane-${name}`} id={idOf(name)}>
      {children}
    </div>
  );
}

/** What the page points at; places beside the report are known once they have come. Only governments sum up units. */
function useFocus(report: ReportDetail): { focus: Focus; hasSums: boolean } {
  const [params] = useSearchParams();
  const likeness = useQuery(likenessQuery(report.id)).data;
  const sums = useQuery({ ...reconciliationQuery(report.id), enabled: report.unitClass === 'government' });
  const reconciliation = sums.data?.reconciliation;
  const focus = useMemo(
    () => readFocus(params, report, { likeness, reconciliation }),
    [params, report, likeness, reconciliation],
  );
  return { focus, hasSums: report.unitClass === 'government' && reconciliation !== null };
}

/** A link that names a finding or a figure opens with it in sight. Later choices never move the page. */
function useOpeningScroll({ finding, figure }: Focus) {
  // Only what the page was opened with counts.
  useEffect(() => {
    const element = finding
      ? document.querySelector('.rp-finding.rp-open')
      : figure && document.querySelector(`[data-figure="${figure.replace(/[^\w.]/g, '')}"]`);
    if (element instanceof HTMLElement) element.scrollIntoView({ block: 'center' });
  }, []);
}
