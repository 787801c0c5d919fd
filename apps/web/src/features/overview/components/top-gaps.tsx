import type { Overview } from '@gongkai/contracts';
import { Link } from 'react-router';
import { useScope } from '../../../lib/scope';
import { EmptyState } from '../../../ui/empty-state';
import { NumberText } from '../../../ui/number-text';
import { Section } from '../../../ui/section';
import { SeverityBadge } from '../../../ui/severity-badge';
import { useWords } from '../words';

/** So many are named here; the compliance screen has them all. */
const SHOWN = 8;

/** The rules that fail in most reports, with last year's number; each leads to its findings. */
export function TopGaps({ overview }: { overview: Overview }) {
  const t = useWords();
  const { pathTo } = useScope();
  const most = Math.max(1, ...overview.topGaps.map((gap) => gap.failed));
  return (
    <Section title={t('gapsTitle')} extra={<Link to={pathTo('/compliance')}>{t('toCompliance')}</Link>}>
      {overview.topGaps.length === 0 ? (
        <EmptyState title={t('noGaps')} />
      ) : (
        <table className="data-table gaps">
          <thead>
            <tr>
              <th scope="col">{t('rule')}</th>
              <th scope="col" className="right">
                {t('failed')}
              </th>
              <th scope="col" className="right">
                {t('lastYear')}
              </th>
            </tr>
          </thead>
          <tbody>
            {overview.topGaps.slice(0, SHOWN).map((gap) => (
              <tr key={gap.rule}>
                <th scope="row" className="wrap">
                  <SeverityBadge severity={gap.severity} compact />{' '}
                  <Link to={pathTo('/compliance', { rule: gap.rule })}>{gap.title}</Link>
                  <span
                    className={`bar bar-${gap.severity}`}
                    style={{ width: `${(gap.failed / most) * 100}%` }}
                    aria-hidden="true"
                  />
                </th>
                <td className="right num">{t('ofChecked', { failed: gap.failed, checked: gap.checked })}</td>
                <td className="right quiet">
                  <NumberText value={gap.failedLastYear} grid />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
