import './session.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { sessionQuery } from '../../lib/session';
import { useTitle } from '../../lib/use-title';
import { PasswordForm } from './password-form';
import { useLinkSignIn } from './sign-in';
import { useWords } from './words';

/** Only addresses of this site are followed after signing in. */
export function safeNext(next: string | null): string {
  return next?.startsWith('/') && !/^\/[/\\]/.test(next) ? next : '/';
}

/** Sign-in with a password, or by a one-time link `?token=…`. */
export function SignInPage() {
  const t = useWords();
  useTitle(t('title'));
  const [params] = useSearchParams();
  const token = params.get('token');
  const session = useQuery({ ...sessionQuery, enabled: token === null });
  const link = useLinkSignIn();
  const used = useRef(false);
  const { mutate } = link;
  useEffect(() => {
    // A link works once: development draws twice, and the second try would fail.
    if (!token || used.current) return;
    used.current = true;
    mutate(token);
  }, [token, mutate]);
  if (link.isSuccess || session.data) return <Navigate to={safeNext(params.get('next'))} replace />;
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <h1>{t('product')}</h1>
        <p className="quiet">{t('purpose')}</p>
        {link.isError ? (
          <div role="alert" className="sign-in-problem">
            <p>{t('linkFailed')}</p>
            <p>{t('linkHint')}</p>
          </div>
        ) : null}
        {token && !link.isError ? <p role="status">{t('linking')}</p> : <PasswordForm />}
      </div>
    </main>
  );
}
