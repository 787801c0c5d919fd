import type { RuleView } from '@gongkai/contracts';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { useScope } from '../../../lib/scope';
import { SeverityBadge } from '../../../ui/severity-badge';
import { useWords } from '../words';

/** One rule: what it asks, on what basis, how it is decided and what to do. The address `#id` leads to it. */
export function RuleCard({ rule }: { rule: RuleView }) {
  const t = useWords();
  const { pathTo } = useScope();
  const { hash } = useLocation();
  const card = useRef<HTMLLIElement>(null);
  const named = hash === `#${rule.id}`;
  useEffect(() => {
    if (named) card.current?.scrollIntoView();
  }, [named]);
  return (
    <li id={rule.id} ref={card} className={named ? 'panel rule-card rule-named' : 'panel rule-card'}>
      <div className="rule-card-head">
        <SeverityBadge severity={rule.severity} />
        <h2>{rule.title}</h2>
        <span className="quiet rule-id">
          {rule.code} · {t('version', { n: rule.version })}
        </span>
        <Link to={pathTo('/compliance', { rule: rule.id })}>{t('gaps')}</Link>
      </div>
      <dl>
        <dt>{t('basis')}</dt>
        <dd>
          {rule.basis}
          <BasisMark mark={rule.basisMark} />
        </dd>
        <dt>{t('decides')}</dt>
        <dd>{rule.decides}</dd>
        <dt>{t('remedy')}</dt>
        <dd>{rule.remedy}</dd>
      </dl>
    </li>
  );
}

/** Says that a basis is not certain; certain ones carry no mark. */
function BasisMark({ mark }: { mark: RuleView['basisMark'] }) {
  const t = useWords();
  if (mark === 'C')
    return (
      <span className="basis-mark basis-open" title={t('markHintC')}>
        {t('mark.C')}
      </span>
    );
  if (mark === 'P')
    return (
      <span className="basis-mark" title={t('markHintP')}>
        {t('mark.P')}
      </span>
    );
  return null;
}
