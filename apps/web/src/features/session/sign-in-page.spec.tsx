import { sessionSchema } from '@gongkai/contracts';
import { screen } from '@testing-library/react';
import { Outlet } from 'react-router';
import { SessionGate } from '../../app/session-gate';
import { session } from '../../testing/fixtures';
import { answer, refuse } from '../../testing/mock-api';
import { renderRoutes } from '../../testing/render-page';
import { SignInPage, safeNext } from './sign-in-page';

const ROUTES = [
  { path: '/sign-in', Component: SignInPage },
  {
    Component: SessionGate,
    children: [
      { path: '/', element: <p>今日的页面</p> },
      { path: '/compliance', element: <p>缺口的页面</p> },
    ],
  },
  { path: '*', Component: Outlet },
];
const NOBODY = refuse('/session', 401, { code: 'unauthenticated', message: '请先登录' });

describe('signing in', () => {
  it('is asked of whoever has no session, and leads back to the address asked for', async () => {
    const { user, address } = renderRoutes(ROUTES, {
      route: '/compliance?year=2022',
      handlers: [
        NOBODY,
        answer('POST /session', sessionSchema, ({ body }) => {
          expect(body).toEqual({ username: 'zhuguan', password: 'secret' });
          return session;
        }),
      ],
    });
    await user.type(await screen.findByLabelText('用户名'), 'zhuguan');
    await user.type(screen.getByLabelText('密码'), 'secret');
    await user.click(screen.getByRole('button', { name: '登录' }));
    expect(await screen.findByText('缺口的页面')).toBeInTheDocument();
    expect(address()).toBe('/compliance?year=2022');
  });

  it('says what is wrong when the password is refused, and keeps what was typed', async () => {
    const { user } = renderRoutes(ROUTES, {
      handlers: [NOBODY, refuse('POST /session', 401, { code: 'unauthenticated', message: '用户名或密码不对' })],
    });
    await user.type(await screen.findByLabelText('用户名'), 'zhuguan');
    await user.type(screen.getByLabelText('密码'), 'wrong');
    await user.click(screen.getByRole('button', { name: '登录' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('用户名或密码不对');
    expect(screen.getByLabelText('用户名')).toHaveValue('zhuguan');
  });

  it('does not ask the server without name and password', async () => {
    const { user, calls } = renderRoutes(ROUTES, { handlers: [NOBODY] });
    await user.click(await screen.findByRole('button', { name: '登录' }));
    expect(screen.getByRole('alert')).toHaveTextContent('请填写用户名和密码');
    expect(calls.filter((call) => call.startsWith('POST'))).toEqual([]);
  });

  it('by a one-time link opens the first page and spends the token once', async () => {
    const { calls, address } = renderRoutes(ROUTES, {
      route: '/sign-in?token=abcdefghijklmnopqrstuvwxyz',
      handlers: [NOBODY, answer('POST /session/link', sessionSchema, session)],
    });
    expect(await screen.findByText('今日的页面')).toBeInTheDocument();
    expect(address()).toBe('/');
    expect(calls.filter((call) => call === 'POST /session/link')).toHaveLength(1);
  });

  it('by a spent link says so and offers the password', async () => {
    renderRoutes(ROUTES, {
      route: '/sign-in?token=abcdefghijklmnopqrstuvwxyz',
      handlers: [NOBODY, refuse('POST /session/link', 401, { code: 'linkSpent', message: '链接已用过' })],
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('登录链接不能使用');
    expect(screen.getByLabelText('密码')).toBeInTheDocument();
  });

  it.each([
    ['/compliance?year=2022', '/compliance?year=2022'],
    ['https://elsewhere.example', '/'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    [null, '/'],
  ])('leads from next=%s to %s, never to another site', (next, target) => {
    expect(safeNext(next)).toBe(target);
  });
});
