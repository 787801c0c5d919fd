import type { RuleExample, RulePage } from '@gongkai/contracts';
import { Link } from 'react-router';
import { useScope } from '../../../lib/scope';
import { OutcomeBadge } from '../../../ui/outcome-badge';
import { Section } from '../../../ui/section';
import { useWords } from '../words';

/** A few reports of the year that fail the rule beside a few that pass it. */
export function RuleExamples({ page: { examples } }: { page: RulePage }) {
  const t = useWords();
  return (
    <Section title={t('examples')}>
      <div className="grid-2">
        <div>
          <h3 className="example-head">
            <OutcomeBadge outcome="fail" />
          </h3>
          <Examples examples={examples.fail} none={t('noFail')} />
        </div>
        <div>
          <h3 className="example-head">
            <OutcomeBadge outcome="pass" />
          </h3>
          <Examples examples={examples.pass} none={t('noPass')} />
        </div>
      </div>
    </Section>
  );
}

function Examples({ examples, none }: { examples: readonly RuleExample[]; none: string }) {
  const t = useWords();
  const { pathTo } = useScope();
  if (examples.length === 0) return <p className="quiet">{none}</p>;
  return (
    <ul className="examples">
      {examples.map(({ reportId, findingId, unitName, message, quote }) => (
        <li key={reportId}>
          <p>{message ?? t('passed')}</p>
          {quote ? (
            <blockquote>
              <span className="sr-only">{t('quote')}</span>
              {quote}
            </blockquote>
          ) : null}
          <Link to={pathTo(`/reports/${reportId}`, { finding: findingId })}>{unitName}</Link>
        </li>
      ))}
    </ul>
  );
}
