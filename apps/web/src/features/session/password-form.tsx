import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { useSignIn } from './sign-in';
import { useWords } from './words';

/** User name and password. On success the session changes and the page moves on by itself. */
export function PasswordForm() {
  const t = useWords();
  const [lacking, setLacking] = useState(false);
  const signIn = useSignIn();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const username = String(form.get('username') ?? '').trim();
    const password = String(form.get('password') ?? '');
    setLacking(!username || !password);
    if (username && password) signIn.mutate({ username, password });
  };
  const problem = lacking ? t('required') : (signIn.error?.message ?? null);
  return (
    <form className="sign-in-form" onSubmit={submit} noValidate>
      <label>
        {t('username')}
        <input className="field" name="username" autoComplete="username" required />
      </label>
      <label>
        {t('password')}
        <input className="field" name="password" type="password" autoComplete="current-password" required />
      </label>
      {problem ? (
        <p role="alert" className="sign-in-problem">
          {problem}
        </p>
      ) : null}
      <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
        {t('signIn')}
      </Button>
    </form>
  );
}
