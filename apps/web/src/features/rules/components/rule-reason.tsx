import type { RulePage } from '@gongkai/contracts';
import { mayDo } from '@gongkai/domain';
import { Link } from 'react-router';
import { useScope } from '../../../lib/scope';
import { useSession } from '../../../lib/session';
import { Section } from '../../../ui/section';
import { SeverityBadge } from '../../../ui/severity-badge';
import { useWords } from '../words';
import { BasisMark } from './basis-mark';
import { StateMark } from './state-mark';

/** What the rule checks, on what basis and by which numbers, and whether it is in force at the place. */
export function RuleReason({ page }: { page: RulePage }) {
  const t = useWords();
  const { pathTo } = useScope();
  const { user } = useSession();
  const { rule, inForce } = page;
  return (
    <Section
      title={t('why')}
      extra={
        <Link to={pathTo('/settings', { rule: rule.id })}>
          {t(mayDo(user.role, 'setting.manage') ? 'toSettings' : 'seeSettings')}
        </Link>
      }
    >
      <dl className="rule-reason">
        <dt>{t('decides')}</dt>
        <dd>{rule.decides}</dd>
        <dt>{t('basis')}</dt>
        <dd>
          {rule.basis}
          <BasisMark mark={rule.basisMark} />
        </dd>
        <dt>{t('remedy')}</dt>
        <dd>{rule.remedy}</dd>
        <dt>{t('severity')}</dt>
        <dd>
          <SeverityBadge severity={inForce.severity} />
          <span className="quiet rule-id"> {t('version', { n: rule.version })}</span>
        </dd>
        <dt>{t('inForce')}</dt>
        <dd>
          <StateMark on={inForce.on} /> <Source page={page} />
        </dd>
        {rule.thresholds.length > 0 ? (
          <>
            <dt>{t('limits')}</dt>
            <dd>
              <Limits page={page} />
            </dd>
          </>
        ) : null}
      </dl>
    </Section>
  );
}

/** The place and year that set the rule, or the default of the system. */
function Source({ page: { inForce } }: { page: RulePage }) {
  const t = useWords();
  const { source } = inForce;
  if (!source) return <span className="quiet">{t('byDefault')}</span>;
  const year = source.year === 0 ? t('everyYear') : t('yearOf', { year: source.year });
  return <span className="quiet">{t('source', { region: source.regionName, year })}</span>;
}

function Limits({ page: { rule, inForce } }: { page: RulePage }) {
  const t = useWords();
  return (
    <ul className="rule-limits num">
      {rule.thresholds.map(({ key, title, value, unit }) => {
        const set = inForce.limits[key] ?? value;
        return (
          <li key={key}>
            {title} <strong>{`${set}${unit && ` ${unit}`}`}</strong>
            {set === value ? null : <span className="quiet"> {t('limitDefault', { value })}</span>}
          </li>
        );
      })}
    </ul>
  );
}
