import type { Deduction, ScoreFinding, UnitScore } from '@gongkai/contracts';
import { useState } from 'react';
import { Link } from 'react-router';
import { formatNumber } from '../../../lib/format';
import { useScope } from '../../../lib/scope';
import { useWords } from '../words';

/** The score as it was worked out, and under each deduction every finding it rests on. */
export function Evidence({ unit: { deductions, score } }: { unit: UnitScore }) {
  const t = useWords();
  const terms = ['100', ...deductions.map(({ points }) => formatNumber(points))].join(' − ');
  return (
    <>
      <p className="num quiet">
        {t('sum')} {Number(score) === 0 ? `max(0, ${terms})` : terms} = <strong>{formatNumber(score)}</strong>
      </p>
      <ul>
        {deductions.map((deduction) => (
          <DeductionItem key={deduction.key} deduction={deduction} />
        ))}
      </ul>
    </>
  );
}

/** So many findings are shown at first. */
const FIRST = 5;

function DeductionItem({ deduction: { title, points, findings } }: { deduction: Deduction }) {
  const t = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, FIRST);
  return (
    <li>
      <p>
        <strong>{title}</strong> <span className="num badge-error">−{formatNumber(points)}</span>{' '}
        <span className="quiet num">{t('findings', { n: findings.length })}</span>
      </p>
      <ul className="score-findings">
        {shown.map((finding) => (
          <li key={`${finding.findingId} ${finding.code}`}>
            <FindingLine finding={finding} />
          </li>
        ))}
      </ul>
      {shown.length < findings.length ? (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          {t('showAll', { n: findings.length })}
        </button>
      ) : null}
    </li>
  );
}

function FindingLine({ finding: { findingId, reportId, code, message } }: { finding: ScoreFinding }) {
  const t = useWords();
  const { pathTo } = useScope();
  return (
    <>
      <span className="score-code">{code}</span> <span>{message}</span>{' '}
      {reportId === null ? (
        <span className="quiet">{t('noReport')}</span>
      ) : (
        <Link
          to={pathTo(`/reports/${reportId}`, { finding: findingId })}
          aria-label={`${t('openFinding')}：${code} ${message}`}
        >
          {t('openFinding')}
        </Link>
      )}
    </>
  );
}
