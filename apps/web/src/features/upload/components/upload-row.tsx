import type { UploadItem } from '@gongkai/contracts';
import { useState } from 'react';
import { Link } from 'react-router';
import { formatAsOf } from '../../../lib/format';
import { useScope } from '../../../lib/scope';
import { type UploadKey, useWords } from '../words';
import { AssignForm } from './assign-form';
import { StateMark } from './state-mark';
import { Suggestions } from './suggestions';

const EXPLAINED: Partial<Record<UploadItem['state'], UploadKey>> = {
  duplicate: 'explain.duplicate',
  unassigned: 'explain.unassigned',
  notReport: 'explain.notReport',
  failed: 'explain.failed',
};

/** One file and what became of it: report, figures and findings, or the sentence that says what is wrong. */
export function UploadRow({ item }: { item: UploadItem }) {
  const t = useWords();
  const [assigning, setAssigning] = useState(false);
  const explained = EXPLAINED[item.state];
  return (
    <li className="up-row">
      <div className="up-file">
        <span className="up-name">{item.fileName}</span>
        <span className="up-time num">{formatAsOf(item.receivedAt)}</span>
      </div>
      <StateMark state={item.state} />
      <div className="up-result">
        {item.report ? <StoredReport report={item.report} /> : null}
        {item.problem ? (
          <p className={item.state === 'failed' ? 'up-problem' : 'up-note'}>{item.problem.message}</p>
        ) : null}
        {explained && !item.problem ? <p className="up-note">{t(explained)}</p> : null}
        {item.state === 'unassigned' ? <Recognised item={item} /> : null}
        {item.suggestions.length > 0 ? <Suggestions item={item} /> : null}
        {item.state === 'unassigned' && !assigning ? (
          <button type="button" className="up-button" onClick={() => setAssigning(true)}>
            {t(item.suggestions.length > 0 ? 'assignOther' : 'assign')}
          </button>
        ) : null}
        {item.state === 'unassigned' && assigning ? (
          <AssignForm item={item} onDone={() => setAssigning(false)} />
        ) : null}
      </div>
    </li>
  );
}

function Recognised({ item }: { item: UploadItem }) {
  const t = useWords();
  const { unit, year } = item.recognised ?? { unit: null, year: null };
  return (
    <p className="up-note">
      {t('recognised', {
        unit: unit ?? t('unitUnknown'),
        year: year === null ? t('yearUnknown') : t('yearOf', { year }),
      })}
    </p>
  );
}

function StoredReport({ report }: { report: NonNullable<UploadItem['report']> }) {
  const t = useWords();
  const { pathTo } = useScope();
  return (
    <p className="up-report num">
      <Link to={pathTo(`/reports/${report.id}`, { region: report.region, year: report.year })}>
        {report.unitName} · {t('yearOf', { year: report.year })}
      </Link>
      {report.version > 1 ? <span>{t('version', { version: report.version })}</span> : null}
      <span>
        {t('figures')} {t('figuresOf', { read: report.figuresRead, total: report.figuresTotal })}
      </span>
      <span className={report.errors > 0 ? 'badge-error' : 'badge-pass'}>
        {report.errors > 0 ? '▲' : '✓'} {t('errors', { count: report.errors })}
      </span>
      <span className={report.warnings > 0 ? 'badge-warning' : undefined}>
        {report.warnings > 0 ? '◆ ' : ''}
        {t('warnings', { count: report.warnings })}
      </span>
    </p>
  );
}
