import { regionDetailSchema, type Session, sessionSchema } from '@gongkai/contracts';
import { type RenderResult, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router';
import { Providers } from '../app/providers';
import { createQueryClient } from '../lib/query-client';
import { sessionQuery } from '../lib/session';
import { BANNER, bannerRegion, session } from './fixtures';
import { answer, type Calls, type Handler, mockApi } from './mock-api';

export type Rendered = RenderResult & {
  user: UserEvent;
  /** Calls to the server so far. */
  calls: Calls;
  /** Address shown now, path and query. */
  address: () => string;
};

const DEFAULTS: Handler[] = [
  answer('/session', sessionSchema, session),
  answer(`/regions/${BANNER}`, regionDetailSchema, bannerRegion),
];

/**
 * Draws a page with the real providers, signed in, at an address: `renderPage(<ReportPage />, { path: '/reports/:id',
 * route: '/reports/r1?finding=f1', handlers: [answer('/reports/r1', reportDetailSchema, {…})] })`. Other addresses
 * show an empty page, so that a test can see where a click leads. `as` is who is signed in.
 */
export function renderPage(
  ui: ReactElement,
  options: { route?: string; path?: string; handlers?: Handler[]; as?: Session } = {},
): Rendered {
  const { route = '/', path = '/', handlers = [], as = session } = options;
  const routes = [{ path, element: ui }, ...(path === '*' ? [] : [{ path: '*', element: null }])];
  const client = createQueryClient();
  client.setQueryData(sessionQuery.queryKey, as);
  return start(routes, route, [...handlers, ...DEFAULTS], client);
}

/** Draws whole routes, frame and sign-in included; nobody is signed in unless a handler says so. */
export function renderRoutes(routes: RouteObject[], options: { route?: string; handlers?: Handler[] } = {}): Rendered {
  return start(routes, options.route ?? '/', options.handlers ?? DEFAULTS, createQueryClient());
}

function start(
  routes: RouteObject[],
  route: string,
  handlers: Handler[],
  client: ReturnType<typeof createQueryClient>,
): Rendered {
  const calls = mockApi(handlers);
  const router = createMemoryRouter(routes, { initialEntries: [route] });
  const view = render(
    <Providers client={client}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return {
    ...view,
    user: userEvent.setup(),
    calls,
    address: () => router.state.location.pathname + router.state.location.search,
  };
}
