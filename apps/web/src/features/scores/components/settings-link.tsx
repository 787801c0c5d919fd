import { mayDo } from '@gongkai/domain';
import { Link } from 'react-router';
import { useScope } from '../../../lib/scope';
import { useSession } from '../../../lib/session';
import { useWords } from '../words';

/** Where the points of each item are set. */
export function SettingsLink() {
  const t = useWords();
  const { pathTo } = useScope();
  const { user } = useSession();
  return (
    <Link to={pathTo('/settings', { part: 'score' })}>
      {t(mayDo(user.role, 'setting.manage') ? 'settings' : 'seeSettings')}
    </Link>
  );
}
