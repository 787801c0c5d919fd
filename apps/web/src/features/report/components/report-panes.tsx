import type { ReportDetail } from '@gongkai/contracts';
import { useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useParam } from '../../../lib/scope';
import { readFocus } from '../focus';
import { useWords } from '../words';
import { FindingsPanel } from './findings-panel';
import { OriginalPanel } from './original-panel';
import { ReportTables } from './report-tables';
import { ReportText } from './report-text';

const PANES = ['findings', 'tables', 'original', 'text'] as const;

/**
 * The parts of the report: findings, tables and text on the left, the original beside them. Where there is no room for
 * two columns the parts become tabs (`pane` in the address).
 */
export function ReportPanes({ report }: { report: ReportDetail }) {
  const t = useWords();
  const [params] = useSearchParams();
  const [chosen, setPane] = useParam('pane', 'findings');
  const pane = PANES.find((candidate) => candidate === chosen) ?? 'findings';
  const focus = useMemo(() => readFocus(params, report), [params, report]);
  useOpeningScroll();
  return (
    <div className="rp-panes" data-pane={pane}>
      <nav className="rp-tabs" aria-label={t('panes')}>
        {PANES.map((name) => (
          <button key={name} type="button" aria-current={name === pane} onClick={() => setPane(name)}>
            {t(`pane.${name}`)}
          </button>
        ))}
      </nav>
      <div className="rp-left">
        <div className="rp-pane rp-pane-findings">
          <FindingsPanel report={report} focus={focus} />
        </div>
        <div className="rp-pane rp-pane-tables">
          <ReportTables report={report} focus={focus} />
        </div>
        <div className="rp-pane rp-pane-text">
          <ReportText report={report} focus={focus} />
        </div>
      </div>
      <div className="rp-pane rp-pane-original">
        <OriginalPanel report={report} focus={focus} visible={pane === 'original'} />
      </div>
    </div>
  );
}

/** A link that names a finding or a figure opens with it in sight. Later choices never move the page. */
function useOpeningScroll() {
  const [params] = useSearchParams();
  // Only the address the page was opened with counts.
  useEffect(() => {
    const finding = params.get('finding');
    const figure = params.get('figure');
    const element = finding
      ? document.getElementById(`finding-${finding}`)
      : figure && document.querySelector(`[data-figure="${figure.replace(/[^\w.]/g, '')}"]`);
    if (element instanceof HTMLElement) element.scrollIntoView({ block: 'center' });
  }, []);
}
