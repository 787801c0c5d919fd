import type { RuleView } from '@gongkai/contracts';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { useScope } from '../../../lib/scope';
import { SeverityBadge } from '../../../ui/severity-badge';
import type { RuleInForce } from '../filter-rules';
import { useWords } from '../words';
import { BasisMark } from './basis-mark';
import { StateMark } from './state-mark';

/**
 * One rule: what it asks, on what basis, how it is decided and what to do; `inForce` is what holds at the place, null
 * while that is not known. The address `#id` leads to it.
 */
export function RuleCard({ rule, inForce }: { rule: RuleView; inForce: RuleInForce | null }) {
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
        <SeverityBadge severity={inForce?.severity ?? rule.severity} />
        <h3>
          <Link to={pathTo('/rules/view', { rule: rule.id })} title={t('open')}>
            {rule.title}
          </Link>
        </h3>
        <span className="quiet rule-id">
          {rule.code} · {t('version', { n: rule.version })}
        </span>
        {inForce ? <StateMark on={inForce.on} /> : null}
        {inForce?.source ? <span className="quiet rule-id">{t('changed')}</span> : null}
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
