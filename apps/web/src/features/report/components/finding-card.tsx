import type { FindingView, ReportDetail } from '@gongkai/contracts';
import { useId } from 'react';
import { OutcomeBadge } from '../../../ui/outcome-badge';
import { SeverityBadge } from '../../../ui/severity-badge';
import { equationOf } from '../equation';
import { type Focus, useChoose } from '../focus';
import { useWords } from '../words';
import { FaultBadge } from './fault-badge';
import { evidenceOf, FindingEquation } from './finding-equation';
import { FindingEvidence } from './finding-evidence';

/** One finding: the sentence, and opened the equation or the quoted words, then basis and remedy folded. */
export function FindingCard({ finding, report, focus }: { finding: FindingView; report: ReportDetail; focus: Focus }) {
  const body = useId();
  const choose = useChoose();
  const open = focus.finding?.id === finding.id;
  return (
    <li className={open ? 'rp-finding rp-open' : 'rp-finding'} id={`finding-${finding.id}`}>
      <button
        type="button"
        className="rp-finding-head"
        aria-expanded={open}
        aria-controls={open ? body : undefined}
        onClick={() => choose(open ? {} : { finding: finding.id })}
      >
        <span className="rp-finding-marks">
          {finding.outcome === 'undetermined' ? (
            <OutcomeBadge outcome="undetermined" />
          ) : (
            <SeverityBadge severity={finding.severity} />
          )}
          {finding.outcome === 'undetermined' && finding.fault === 'open' ? null : <FaultBadge fault={finding.fault} />}
          <span className="rp-code num">{finding.code}</span>
        </span>
        <span className="rp-sentence">{sentenceOf(finding)}</span>
      </button>
      {open ? (
        <div className="rp-finding-body" id={body}>
          <FindingBody finding={finding} report={report} focus={focus} />
        </div>
      ) : null}
    </li>
  );
}

function sentenceOf({ message, title, reason }: FindingView): string {
  if (message) return message;
  return reason ? `${title}：${reason}` : title;
}

function FindingBody({ finding, report, focus }: { finding: FindingView; report: ReportDetail; focus: Focus }) {
  const t = useWords();
  const choose = useChoose();
  const equation = equationOf(finding, report.figures);
  const show = (evidence: number) => choose({ finding: finding.id, evidence: String(evidence), pane: 'original' });
  return (
    <>
      {equation ? (
        <FindingEquation
          equation={equation}
          figures={report.figures}
          current={focus.figure}
          onTerm={(figure) => show(evidenceOf(finding, figure))}
        />
      ) : null}
      <FindingEvidence
        finding={finding}
        figures={report.figures}
        current={focus.places[focus.main]?.index ?? null}
        onPlace={show}
      />
      {finding.message && finding.reason ? <p className="rp-reason">{finding.reason}</p> : null}
      {focus.places.length === 0 ? (
        <p className="rp-reason">{t('wholeReport')}</p>
      ) : (
        <button
          type="button"
          className="rp-to-original"
          onClick={() => choose({ finding: finding.id, pane: 'original' })}
        >
          {t('showPlace')}
        </button>
      )}
      <details className="rp-fold">
        <summary>{t('basisAndRemedy')}</summary>
        <dl>
          <dt>{t('basis')}</dt>
          <dd>{finding.basis}</dd>
          <dt>{t('remedy')}</dt>
          <dd>{finding.remedy}</dd>
          <dt>{t('rule', { code: finding.code })}</dt>
          <dd>{finding.title}</dd>
        </dl>
      </details>
    </>
  );
}
