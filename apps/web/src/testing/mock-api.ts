import type { Problem } from '@gongkai/contracts';
import type { z } from 'zod';
import { API_BASE } from '../lib/api-client';

/** What a handler may look at: the query parameters and the body as sent. */
export type MockRequest = { params: URLSearchParams; body: unknown };

export type Handler = {
  method: string;
  path: string;
  respond: (request: MockRequest) => { status: number; body: unknown };
};

/**
 * Answers a call with data that must satisfy the schema of the contract: `answer('/overview', overviewSchema, {…})`.
 * A path of another method is written `'POST /session'`. `data` may be a function of the request.
 */
export function answer<S extends z.ZodType>(
  route: string,
  schema: S,
  data: z.input<S> | ((request: MockRequest) => z.input<S>),
): Handler {
  const make = (request: MockRequest) =>
    typeof data === 'function' ? (data as (request: MockRequest) => z.input<S>)(request) : data;
  return { ...splitRoute(route), respond: (request) => ({ status: 200, body: schema.parse(make(request)) }) };
}

/** Answers a call with a problem. */
export function refuse(route: string, status: number, problem: Partial<Problem> = {}): Handler {
  const body: Problem = { code: 'internal', message: '服务器出错', details: null, ...problem };
  return { ...splitRoute(route), respond: () => ({ status, body }) };
}

/** Answers a call without content. */
export function accept(route: string): Handler {
  return { ...splitRoute(route), respond: () => ({ status: 204, body: null }) };
}

function splitRoute(route: string): { method: string; path: string } {
  const [first = '', second] = route.split(' ');
  return second ? { method: first, path: second } : { method: 'GET', path: first };
}

/** Calls made since `mockApi`, as `GET /overview?region=…`. */
export type Calls = string[];

/** Puts the handlers in place of the network; the first that fits answers, a call that none fits fails with 404. */
export function mockApi(handlers: readonly Handler[]): Calls {
  const calls: Calls = [];
  globalThis.fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const url = new URL(String(input), 'http://localhost');
    const method = init?.method ?? 'GET';
    const path = url.pathname.slice(API_BASE.length);
    calls.push(`${method} ${path}${decodeURIComponent(url.search)}`);
    const handler = handlers.find((candidate) => candidate.method === method && candidate.path === path);
    const request = { params: url.searchParams, body: readBody(init?.body) };
    const { status, body } = handler?.respond(request) ?? {
      status: 404,
      body: { code: 'notFound', message: `没有模拟 ${method} ${path}`, details: null },
    };
    return fakeResponse(status, body);
  };
  return calls;
}

function readBody(body: BodyInit | null | undefined): unknown {
  return typeof body === 'string' ? JSON.parse(body) : (body ?? null);
}

/** jsdom has no Response; this is the part of it that the client uses. */
function fakeResponse(status: number, body: unknown): Response {
  const text = JSON.stringify(body);
  const bytes = new TextEncoder().encode(text);
  const part = { ok: status < 400, status, json: async () => JSON.parse(text), arrayBuffer: async () => bytes.buffer };
  return part as unknown as Response;
}
