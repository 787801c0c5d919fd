import { Logger } from '@nestjs/common';
import { createTestApp, type TestApp } from '../testing/test-app';
import { apiDescription } from './openapi';
import { RouteLaw } from './route-law';

describe('every route', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.close());

  const routes = () => test.app.get(RouteLaw).routes();
  const address = (path: string) => `/api/v1${path.replace(/:(\w+)/g, '00000000-0000-0000-0000-000000000000')}`;

  it('is found by the walk', () => {
    const paths = routes().map((route) => `${route.method} ${route.path}`);
    expect(paths).toEqual(expect.arrayContaining(['POST /session', 'GET /overview', 'GET /health']));
  });

  it('is public on purpose, or closed to strangers', async () => {
    const open = routes().filter((route) => route.access?.kind === 'public');
    expect(open.map((route) => `${route.method} ${route.path}`).sort()).toEqual([
      'GET /health',
      'POST /session',
      'POST /session/link',
    ]);
    for (const route of routes().filter((candidate) => candidate.access?.kind !== 'public')) {
      const method = route.method as 'GET' | 'POST' | 'DELETE';
      const answer = await test.app.inject({
        method,
        url: address(route.path),
        headers: { 'x-requested-with': 'gongkai' },
      });
      expect([route.name, answer.statusCode, answer.json().code]).toEqual([route.name, 401, 'sign-in-needed']);
    }
  });

  it('refuses a forged write before anything else', async () => {
    for (const route of routes().filter((candidate) => candidate.method !== 'GET')) {
      const method = route.method as 'POST' | 'DELETE';
      const bare = await test.app.inject({ method, url: address(route.path) });
      expect([route.name, bare.statusCode, bare.json().code]).toEqual([route.name, 403, 'foreign-write']);
      const foreign = await test.app.inject({
        method,
        url: address(route.path),
        headers: { 'x-requested-with': 'gongkai', origin: 'https://evil.example' },
      });
      expect([route.name, foreign.statusCode]).toEqual([route.name, 403]);
    }
  });

  it('is documented with a summary, an answer and its problems', () => {
    const { paths } = apiDescription(test.app);
    for (const route of routes()) {
      const path = paths[address(route.path).replace(/0{8}-[0-]+/g, '{id}')] ?? paths[documented(route.path)];
      const operation = path?.[route.method.toLowerCase() as 'get'];
      expect([route.name, operation?.summary]).toEqual([route.name, expect.any(String)]);
      const answers = Object.keys(operation?.responses ?? {});
      expect([route.name, answers]).toEqual([route.name, expect.arrayContaining(['default'])]);
      expect(answers.some((status) => /^2/.test(status))).toBe(true);
    }
  });

  const documented = (path: string) => `/api/v1${path.replace(/:(\w+)/g, '{$1}')}`;
});

describe('the edges of the server', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.close());

  it('answers an unknown address with a problem', async () => {
    const answer = await test.app.inject({ method: 'GET', url: '/api/v1/nothing' });
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ code: 'not-found', details: null });
  });

  it('sends security headers that let the dashboard work over plain http', async () => {
    const { headers } = await test.app.inject({ method: 'GET', url: '/api/v1/health' });
    expect(headers['content-security-policy']).toContain("style-src 'self' 'unsafe-inline'");
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('says in Chinese which field of a request is wrong', async () => {
    const cookie = await test.signIn('asker', 'administrator', '000000000000');
    const { status, body } = await test.get(cookie, '/overview?region=1508&year=abc');
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'invalid-input' });
    expect((body as { details: { fields: { field: string }[] } }).details.fields.map(({ field }) => field)).toEqual([
      'region',
      'year',
    ]);
    expect((body as { message: string }).message).toContain('行政区划代码应为 12 位数字');
  });

  it('refuses a body that is not JSON without telling more', async () => {
    const answer = await test.app.inject({
      method: 'POST',
      url: '/api/v1/session',
      headers: { 'x-requested-with': 'gongkai', 'content-type': 'application/json' },
      payload: '{"username":',
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toEqual({ code: 'invalid-request', message: '请求格式不正确。', details: null });
  });

  it('keeps its faults to itself: the answer has a number, the log has the rest', async () => {
    const log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => {});
    const cookie = await test.signIn('unlucky', 'administrator', '000000000000');
    await test.database.dataSource.query('alter table region rename to region_gone');
    const { status, body, text } = await test.get(cookie, '/overview?region=150000000000&year=2022');
    await test.database.dataSource.query('alter table region_gone rename to region');
    const requestId = (body as { details: { requestId: string } }).details.requestId;
    expect(status).toBe(500);
    expect(body).toEqual({ code: 'internal', message: expect.any(String), details: { requestId } });
    expect(text).not.toMatch(/select|relation|region_gone|\.ts/);
    expect(String(log.mock.calls[0]?.[0])).toMatch(new RegExp(`^${requestId} GET /api/v1/overview [\\s\\S]*relation`));
    log.mockRestore();
  });

  it('shows the description of the API to signed-in people only', async () => {
    const strangers = await test.app.inject({ method: 'GET', url: '/api/docs-json' });
    expect(strangers.statusCode).toBe(401);
    const page = await test.app.inject({ method: 'GET', url: '/api/docs', headers: { accept: 'text/html' } });
    expect([page.statusCode, page.headers.location]).toEqual([302, '/sign-in']);
    const cookie = await test.signIn('reader', 'viewer', '000000000000');
    const json = await test.app.inject({ method: 'GET', url: '/api/docs-json', headers: { cookie } });
    expect(json.json().components.schemas).toHaveProperty('Problem');
    const docs = await test.app.inject({ method: 'GET', url: '/api/docs', headers: { cookie } });
    expect(docs.body).toContain('swagger-ui');
  });
});
