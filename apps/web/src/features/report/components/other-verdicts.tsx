import type { ReportDetail } from '@gongkai/contracts';
import { Link } from 'react-router';
import { OutcomeBadge } from '../../../ui/outcome-badge';
import type { OtherVerdict } from '../sort-findings';
import { useRulePath } from '../use-rule-path';

/** Folded: the verdicts that ask for nothing, each with what it has to say and a way to its rule. */
export function OtherVerdicts({
  title,
  verdicts,
  report,
}: {
  title: string;
  verdicts: readonly OtherVerdict[];
  report: ReportDetail;
}) {
  const rulePath = useRulePath(report);
  if (verdicts.length === 0) return null;
  return (
    <details className="rp-fold rp-others">
      <summary>{title}</summary>
      <ul>
        {verdicts.map(({ rule, code, title: name, outcome, reason }, index) => (
          <li key={`${rule} ${index}`}>
            <span className="rp-finding-marks">
              <OutcomeBadge outcome={outcome} />
              <Link className="rp-code num" to={rulePath(rule)}>
                {code}
              </Link>
              <span>{name}</span>
            </span>
            {reason ? <span className="rp-reason">{reason}</span> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
