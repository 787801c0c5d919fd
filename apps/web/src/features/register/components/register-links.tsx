import { mayDo } from '@gongkai/domain';
import { Link } from 'react-router';
import { apiUrl } from '../../../lib/api-client';
import { useScope } from '../../../lib/scope';
import { useSession } from '../../../lib/session';
import { useWords } from '../words';

/** The table that is handed in every year, and where the deadlines are set. */
export function RegisterLinks() {
  const t = useWords();
  const { region, year, pathTo } = useScope();
  const { user } = useSession();
  return (
    <p className="rg-links">
      {mayDo(user.role, 'statistics.export') ? (
        <a href={apiUrl('/exports/publication', { region, year, format: 'xlsx' })} download>
          {t('export')}
        </a>
      ) : null}
      <Link to={pathTo('/settings', { part: 'deadlines' })}>{t('deadlines')}</Link>
    </p>
  );
}
