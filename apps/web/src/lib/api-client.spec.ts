import { z } from 'zod';
import { accept, answer, type Handler, mockApi, refuse } from '../testing/mock-api';
import { ApiProblem, apiUrl, deleteJson, getJson, onSignedOut, postForm, postJson, putJson } from './api-client';

const schema = z.object({ name: z.string() });
const problemOf = async (promise: Promise<unknown>): Promise<ApiProblem> => {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ApiProblem) return error;
  throw new Error('The call did not end in a problem');
};

describe('calls to the server', () => {
  it('leave unknown parameters out of the address', () => {
    expect(apiUrl('/exports/units', { region: '1', unit: null, year: 2023 })).toBe(
      '/api/v1/exports/units?region=1&year=2023',
    );
  });

  it('bring answers that keep the contract', async () => {
    mockApi([answer('/thing', schema, { name: '甲' })]);
    await expect(getJson('/thing', schema)).resolves.toEqual({ name: '甲' });
  });

  it('refuse answers that break the contract', async () => {
    mockApi([answer('/thing', z.object({ name: z.number() }), { name: 1 })]);
    const problem = await problemOf(getJson('/thing', schema));
    expect(problem.code).toBe('unexpectedAnswer');
  });

  it('end in the problem that the server named', async () => {
    mockApi([refuse('POST /thing', 409, { code: 'conflict', message: '已有同名单位' })]);
    const problem = await problemOf(postJson('/thing', schema, {}));
    expect([problem.status, problem.code, problem.message]).toEqual([409, 'conflict', '已有同名单位']);
  });

  it('say so when the server cannot be reached', async () => {
    globalThis.fetch = async () => {
      throw new TypeError('Failed to fetch');
    };
    const problem = await problemOf(getJson('/thing', schema));
    expect([problem.status, problem.code]).toEqual([0, 'unreachable']);
  });

  it('mark every write with the header that other sites cannot send', async () => {
    const sent: (string | null)[] = [];
    mockApi([
      answer('POST /thing', schema, { name: '甲' }),
      answer('PUT /thing', schema, { name: '乙' }),
      accept('DELETE /thing'),
    ]);
    const mocked = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      sent.push(new Headers(init?.headers).get('X-Requested-With'));
      return mocked(input, init);
    };
    await postJson('/thing', schema, {});
    await putJson('/thing', schema, {});
    await postForm('/thing', schema, new FormData());
    await deleteJson('/thing');
    expect(sent).toEqual(['gongkai', 'gongkai', 'gongkai', 'gongkai']);
  });

  it('tell when the session has ended, but not while signing in', async () => {
    const told = jest.fn();
    onSignedOut(told);
    const no: Handler[] = [refuse('/thing', 401), refuse('POST /session', 401)];
    mockApi(no);
    await problemOf(postJson('/session', schema, {}));
    expect(told).not.toHaveBeenCalled();
    await problemOf(getJson('/thing', schema));
    expect(told).toHaveBeenCalledTimes(1);
  });
});
