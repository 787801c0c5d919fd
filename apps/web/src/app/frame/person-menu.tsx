import UserOutlined from '@ant-design/icons/UserOutlined';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { deleteJson } from '../../lib/api-client';
import { sessionQuery, useSession } from '../../lib/session';
import { Disclosure } from '../../ui/disclosure';
import { useAppWords } from '../words';

/** Who is signed in, and the way out. */
export function PersonMenu() {
  const t = useAppWords();
  const { user } = useSession();
  const client = useQueryClient();
  const navigate = useNavigate();
  const signOut = async () => {
    await deleteJson('/session');
    await navigate('/sign-in', { replace: true });
    client.clear();
    client.setQueryData(sessionQuery.queryKey, null);
  };
  return (
    <Disclosure
      className="person"
      align="end"
      label={t('person', { name: user.displayName })}
      text={
        <>
          <UserOutlined aria-hidden="true" />
          <span className="person-name">{user.displayName}</span>
        </>
      }
    >
      {() => (
        <div className="person-panel">
          <p>
            <strong>{user.displayName}</strong>
          </p>
          <p className="quiet">
            {t(`role.${user.role}`)} · {user.regionName}
          </p>
          <button type="button" className="text-button" onClick={() => void signOut()}>
            {t('signOut')}
          </button>
        </div>
      )}
    </Disclosure>
  );
}
