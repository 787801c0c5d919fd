import type { FindingView, ReportDetail } from '@gongkai/contracts';
import { useId } from 'react';
import { OutcomeBadge } from '../../../ui/outcome-badge';
import { SeverityBadge } from '../../../ui/severity-badge';
import { FindingWords } from '../decisions/finding-words';
import { type Focus, nameOf, useChoose } from '../focus';
import { useWords } from '../words';
import { BasisBadge } from './basis-badge';
import { FaultBadge } from './fault-badge';
import { FindingBody } from './finding-body';

/**
 * One finding: the sentence, and opened the equation or the quoted words, hints, basis and remedy, and what people said.
 * A finding that was overruled stays in sight, struck through.
 */
export function FindingCard({ finding, report, focus }: { finding: FindingView; report: ReportDetail; focus: Focus }) {
  const body = useId();
  const choose = useChoose();
  const name = nameOf(finding, report);
  const open = focus.finding?.id === finding.id;
  const classes = ['rp-finding', open ? 'rp-open' : '', finding.overruled ? 'rp-overruled' : ''];
  return (
    <li className={classes.filter(Boolean).join(' ')} id={`finding-${name}`}>
      <button
        type="button"
        className="rp-finding-head"
        aria-expanded={open}
        aria-controls={open ? body : undefined}
        onClick={() => choose(open ? {} : { finding: name })}
      >
        <Marks finding={finding} />
        {finding.overruled ? (
          <del className="rp-sentence">{sentenceOf(finding)}</del>
        ) : (
          <span className="rp-sentence">{sentenceOf(finding)}</span>
        )}
      </button>
      {open ? (
        <div className="rp-finding-body" id={body}>
          <FindingBody finding={finding} report={report} focus={focus} />
          <FindingWords finding={finding} report={report} />
        </div>
      ) : null}
    </li>
  );
}

function Marks({ finding }: { finding: FindingView }) {
  const t = useWords();
  const { outcome, fault, severity, overruled, words, basisMark, code } = finding;
  const undecided = outcome === 'undetermined';
  return (
    <span className="rp-finding-marks">
      {undecided ? <OutcomeBadge outcome="undetermined" /> : <SeverityBadge severity={severity} />}
      {undecided && fault === 'open' ? null : <FaultBadge fault={fault} />}
      <BasisBadge mark={basisMark} />
      {overruled ? <span className="rp-tag">{t('overruled')}</span> : null}
      {!overruled && words.length > 0 ? <span className="rp-tag">{t('wordsSaid', { n: words.length })}</span> : null}
      <span className="rp-code num">{code}</span>
    </span>
  );
}

function sentenceOf({ message, title, reason }: FindingView): string {
  if (message) return message;
  return reason ? `${title}：${reason}` : title;
}
