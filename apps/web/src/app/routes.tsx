import type { RouteObject } from 'react-router';
import { Skeleton } from '../ui/skeleton';
import { Frame } from './frame/frame';
import { NotFoundPage } from './not-found-page';
import { RouteError } from './route-error';
import { SessionGate } from './session-gate';

/** The table of contents: one line per screen, each loaded when it is first opened. */
const SCREEN_ROUTES: RouteObject[] = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('../features/overview/overview-page')).OverviewPage }),
  },
  {
    path: 'register',
    lazy: async () => ({ Component: (await import('../features/register/register-page')).RegisterPage }),
  },
  {
    path: 'upload',
    lazy: async () => ({ Component: (await import('../features/upload/upload-page')).UploadPage }),
  },
  {
    path: 'compliance',
    lazy: async () => ({ Component: (await import('../features/compliance/compliance-page')).CompliancePage }),
  },
  {
    path: 'scores',
    lazy: async () => ({ Component: (await import('../features/scores/scores-page')).ScoresPage }),
  },
  {
    path: 'published',
    lazy: async () => ({ Component: (await import('../features/published/published-page')).PublishedPage }),
  },
  {
    path: 'applications',
    lazy: async () => ({ Component: (await import('../features/applications/applications-page')).ApplicationsPage }),
  },
  {
    path: 'statistics',
    lazy: async () => ({ Component: (await import('../features/statistics/statistics-page')).StatisticsPage }),
  },
  {
    path: 'reports/:id',
    lazy: async () => ({ Component: (await import('../features/report/report-page')).ReportPage }),
  },
  {
    path: 'rules',
    lazy: async () => ({ Component: (await import('../features/rules/rules-page')).RulesPage }),
  },
  {
    path: 'rules/view',
    lazy: async () => ({ Component: (await import('../features/rules/rule-page')).RulePage }),
  },
  {
    path: 'settings',
    lazy: async () => ({ Component: (await import('../features/settings/settings-page')).SettingsPage }),
  },
  { path: '*', Component: NotFoundPage },
];

export const ROUTES: RouteObject[] = [
  {
    path: '/sign-in',
    HydrateFallback: Skeleton,
    ErrorBoundary: RouteError,
    lazy: async () => ({ Component: (await import('../features/session/sign-in-page')).SignInPage }),
  },
  {
    path: '/',
    Component: SessionGate,
    HydrateFallback: Skeleton,
    ErrorBoundary: RouteError,
    children: [
      {
        Component: Frame,
        children: [{ ErrorBoundary: RouteError, HydrateFallback: Skeleton, children: SCREEN_ROUTES }],
      },
    ],
  },
];
