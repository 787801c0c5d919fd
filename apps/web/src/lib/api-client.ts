import { type Problem, problemSchema } from '@gongkai/contracts';
import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';

export const API_BASE = '/api/v1';

/** Query parameters; null and undefined are left out. */
export type Params = Record<string, string | number | boolean | null | undefined>;

/**
 * Every failed call ends as one of these. `status` is the HTTP status, 0 when the server could not be reached.
 * `code` is the problem's stable code; `message` is a sentence in Chinese.
 */
export class ApiProblem extends Error {
  readonly code: string;
  readonly details: Problem['details'];

  constructor(
    readonly status: number,
    problem: Problem,
  ) {
    super(problem.message);
    this.name = 'ApiProblem';
    this.code = problem.code;
    this.details = problem.details;
  }
}

let whenSignedOut: () => void = () => {};

/** Names what happens when the server says that nobody is signed in any more. */
export function onSignedOut(listener: () => void): void {
  whenSignedOut = listener;
}

/** Address of a call, for links and downloads as well: `apiUrl('/exports/units', { region, year })`. */
export function apiUrl(path: string, params: Params = {}): string {
  const query = new URLSearchParams(
    Object.entries(params).flatMap(([key, value]) =>
      value === null || value === undefined ? [] : [[key, String(value)]],
    ),
  ).toString();
  return `${API_BASE}${path}${query ? `?${query}` : ''}`;
}

/** GET; the answer is checked against the schema of the contract. */
export function getJson<S extends z.ZodType>(
  path: string,
  schema: S,
  params: Params = {},
  signal?: AbortSignal,
): Promise<z.output<S>> {
  return call(path, schema, apiUrl(path, params), { method: 'GET', signal: signal ?? null });
}

/** GET of a file as it is. */
export async function getBytes(path: string, signal?: AbortSignal): Promise<Uint8Array> {
  const response = await send(path, apiUrl(path), {
    method: 'GET',
    signal: signal ?? null,
    headers: { Accept: '*/*' },
  });
  return new Uint8Array(await response.arrayBuffer());
}

/** POST with a JSON body. */
export function postJson<S extends z.ZodType>(path: string, schema: S, body: unknown): Promise<z.output<S>> {
  return sendJson('POST', path, schema, body);
}

/** PUT with a JSON body. */
export function putJson<S extends z.ZodType>(path: string, schema: S, body: unknown): Promise<z.output<S>> {
  return sendJson('PUT', path, schema, body);
}

/** POST of files and fields as multipart/form-data. */
export function postForm<S extends z.ZodType>(path: string, schema: S, form: FormData): Promise<z.output<S>> {
  return call(path, schema, apiUrl(path), { method: 'POST', body: form, headers: WRITE_HEADERS });
}

/** DELETE; the answer has no content. */
export async function deleteJson(path: string): Promise<void> {
  await send(path, apiUrl(path), { method: 'DELETE', headers: WRITE_HEADERS });
}

/** Key, fetcher and options of a GET in one: `useQuery(apiQuery('/overview', overviewSchema, { region, year }))`. */
export function apiQuery<S extends z.ZodType>(path: string, schema: S, params: Params = {}) {
  return queryOptions({
    queryKey: [path, params] as const,
    queryFn: ({ signal }) => getJson(path, schema, params, signal),
  });
}

/** A header that a form on another site cannot send. */
const WRITE_HEADERS = { 'X-Requested-With': 'gongkai' };

function sendJson<S extends z.ZodType>(
  method: 'POST' | 'PUT',
  path: string,
  schema: S,
  body: unknown,
): Promise<z.output<S>> {
  const headers = { 'Content-Type': 'application/json', ...WRITE_HEADERS };
  return call(path, schema, apiUrl(path), { method, body: JSON.stringify(body), headers });
}

async function call<S extends z.ZodType>(
  path: string,
  schema: S,
  url: string,
  init: RequestInit,
): Promise<z.output<S>> {
  const response = await send(path, url, init);
  const parsed = schema.safeParse(await readJson(response));
  if (parsed.success) return parsed.data;
  throw new ApiProblem(response.status, {
    code: 'unexpectedAnswer',
    message: '服务器的回答不符合约定，页面与服务器的版本可能不一致，请刷新页面。',
    details: { path, issues: parsed.error.issues.slice(0, 5) },
  });
}

async function send(path: string, url: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, {
      ...init,
      credentials: 'same-origin',
      headers: { Accept: 'application/json', ...init.headers },
    });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ApiProblem(0, {
      code: 'unreachable',
      message: '连接不上服务器。数据没有丢失，请检查网络后重试。',
      details: null,
    });
  }
  if (response.ok) return response;
  if (response.status === 401 && !path.startsWith('/session')) whenSignedOut();
  throw new ApiProblem(response.status, await readProblem(response));
}

async function readProblem(response: Response): Promise<Problem> {
  const parsed = problemSchema.safeParse(await readJson(response));
  if (parsed.success) return parsed.data;
  return { code: 'internal', message: `服务器出错（${response.status}），请稍后重试。`, details: null };
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}
