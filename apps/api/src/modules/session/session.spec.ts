import { createTestApp, PASSWORD, type TestApp } from '../../testing/test-app';
import { UserService } from './user.service';

const WRITE = { 'x-requested-with': 'gongkai' };

describe('signing in', () => {
  let test: TestApp;
  let address = 1;
  beforeAll(async () => {
    test = await createTestApp();
    const users = test.app.get(UserService);
    const person = { displayName: '王主管', role: 'supervisor' as const, region: '150823000000', password: PASSWORD };
    await users.add('test', { username: 'wang', ...person });
    await users.add('test', { username: 'gone', ...person });
    await users.disable('test', 'gone');
  });
  afterAll(() => test.close());
  beforeEach(() => {
    address += 1;
  });

  const post = (url: string, payload: object, headers: Record<string, string> = WRITE) =>
    test.app.inject({ method: 'POST', url: `/api/v1${url}`, headers, payload, remoteAddress: `10.0.0.${address}` });
  const signIn = (username: string, password: string) => post('/session', { username, password });
  const cookieOf = (answer: { headers: Record<string, unknown> }) =>
    String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? '';

  it('opens a session with the right password', async () => {
    const answer = await signIn('wang', PASSWORD);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      user: { username: 'wang', role: 'supervisor', region: '150823000000' },
      home: { region: '150823000000' },
      demo: false,
    });
    expect(answer.headers['set-cookie']).toMatch(/HttpOnly; SameSite=Lax$/);
    const { body } = await test.get(cookieOf(answer), '/session');
    expect(body).toEqual(answer.json());
  });

  it('answers the same to a wrong password, an unknown and a disabled user', async () => {
    const answers = [await signIn('wang', 'wrong'), await signIn('nobody', PASSWORD), await signIn('gone', PASSWORD)];
    for (const answer of answers) {
      expect(answer.statusCode).toBe(401);
      expect(answer.headers['set-cookie']).toBeUndefined();
      expect(answer.json()).toEqual(answers[0]?.json());
    }
  });

  it('slows down whoever keeps trying', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 12; attempt++) statuses.push((await signIn('wang', 'wrong')).statusCode);
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(statuses.slice(10)).toEqual([429, 429]);
  });

  it('takes a link once', async () => {
    const token = await test.app.get(UserService).link('test', 'wang');
    const both = await Promise.all([post('/session/link', { token }), post('/session/link', { token })]);
    expect(both.map((answer) => answer.statusCode).sort()).toEqual([200, 401]);
    expect((await post('/session/link', { token })).json().code).toBe('link-spent');
  });

  it('does not take a link after its time', async () => {
    const token = await test.app.get(UserService).link('test', 'wang');
    await test.database.dataSource.query(`update sign_in_link set expires_at = now() - interval '1 second'`);
    expect((await post('/session/link', { token })).statusCode).toBe(401);
  });

  it('ends the session at sign-out, at a new password and when the user is disabled', async () => {
    const open = async () => cookieOf(await signIn('wang', PASSWORD));
    const status = async (cookie: string) => (await test.get(cookie, '/session')).status;
    const [first, second] = [await open(), await open()];
    await test.app.inject({ method: 'DELETE', url: '/api/v1/session', headers: { ...WRITE, cookie: first } });
    expect([await status(first), await status(second)]).toEqual([401, 200]);
    await test.app.get(UserService).setPassword('test', 'wang', `${PASSWORD} 2`);
    expect(await status(second)).toBe(401);
    await test.app.get(UserService).setPassword('test', 'wang', PASSWORD);
    const third = await open();
    await test.app.get(UserService).disable('test', 'wang');
    expect(await status(third)).toBe(401);
  });

  it('keeps neither passwords nor tokens, and writes down who came and who was refused', async () => {
    const kept = JSON.stringify([
      await test.database.dataSource.query('select * from user_account'),
      await test.database.dataSource.query('select * from session'),
      await test.database.dataSource.query('select * from sign_in_link'),
    ]);
    expect(kept).not.toContain(PASSWORD);
    expect(kept).toContain('$argon2id$');
    const events: { action: string; subject: string }[] = await test.database.dataSource.query(
      'select distinct action, subject from audit_event order by 1, 2',
    );
    expect(events).toEqual(
      expect.arrayContaining([
        { action: 'session.signIn', subject: 'wang' },
        { action: 'session.signInRefused', subject: 'nobody' },
        { action: 'session.signOut', subject: 'wang' },
        { action: 'user.disable', subject: 'gone' },
      ]),
    );
  });
});
