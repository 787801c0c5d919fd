import type { Overview } from '@gongkai/contracts';
import { Link } from 'react-router';
import { useScope } from '../../../lib/scope';
import { EmptyState } from '../../../ui/empty-state';
import { Section } from '../../../ui/section';
import { deadlineState } from '../deadline-text';
import { useWords } from '../words';

/** So many are named here; the register has them all. */
const SHOWN = 8;

/** The units of the roster without a report, each with its deadline. */
export function MissingUnits({ overview }: { overview: Overview }) {
  const t = useWords();
  const { pathTo } = useScope();
  const shown = overview.missingUnits.slice(0, SHOWN);
  const more = overview.missingCount - shown.length;
  const register = pathTo('/register', { state: 'missing' });
  return (
    <Section title={t('missingTitle')} extra={<Link to={register}>{t('toRegister')}</Link>}>
      {shown.length === 0 ? (
        <EmptyState title={t('allReceived')} />
      ) : (
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t('unit')}</th>
              <th scope="col">{t('deadline')}</th>
              <th scope="col" className="right">
                {t('state')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((unit) => {
              const state = deadlineState(unit.deadline, overview.coverage.asOf);
              return (
                <tr key={unit.id}>
                  <th scope="row" className="wrap">
                    {unit.name}
                  </th>
                  <td className="num">{unit.deadline}</td>
                  <td className={unit.overdue ? 'right num overdue' : 'right num'}>{t(state.key, { n: state.n })}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {more > 0 ? (
        <p className="panel-foot">
          <Link to={register}>{t('moreMissing', { n: more })}</Link>
        </p>
      ) : null}
    </Section>
  );
}
