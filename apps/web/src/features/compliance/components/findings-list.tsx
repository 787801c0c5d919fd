import type { RuleFindings } from '@gongkai/contracts';
import { Link } from 'react-router';
import { useScope } from '../../../lib/scope';
import { EmptyState } from '../../../ui/empty-state';
import { useWords } from '../words';

/** Findings of one rule: whose, the sentence, and the way to the place in the original. */
export function FindingsList({ findings, complete }: { findings: RuleFindings['findings']; complete: boolean }) {
  const t = useWords();
  const { pathTo } = useScope();
  if (findings.length === 0) return <EmptyState title={t('noFindings')} />;
  return (
    <>
      <p className="quiet num">{t('count', { n: findings.length })}</p>
      <ul className="findings">
        {findings.map((finding) => (
          <li key={finding.findingId}>
            <p>
              <strong>{finding.unitName}</strong>
              {finding.regionName === finding.unitName ? null : <span className="quiet"> {finding.regionName}</span>}
            </p>
            <p>{finding.message || finding.reason}</p>
            {finding.reportId ? (
              <Link to={pathTo(`/reports/${finding.reportId}`, { finding: finding.findingId })}>{t('open')}</Link>
            ) : (
              <span className="quiet">{t('noReport')}</span>
            )}
          </li>
        ))}
      </ul>
      {complete ? null : <p className="quiet">{t('atMost')}</p>}
    </>
  );
}
