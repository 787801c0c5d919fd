import {
  documentViewSchema,
  likenessSchema,
  type ReportDetail,
  reconciliationSchema,
  reportDetailSchema,
  ruleListSchema,
} from '@gongkai/contracts';
import type { Role } from '@gongkai/domain';
import { session } from '../../../testing/fixtures';
import { answer, type Handler } from '../../../testing/mock-api';
import { type Rendered, renderPage } from '../../../testing/render-page';
import { ReportPage } from '../report-page';
import { likenessFixture, reconciliationFixture } from './beside-fixture';
import { reportFixture, wordDocument } from './report-fixture';

type Options = { report?: ReportDetail; handlers?: Handler[]; role?: Role };

/** Opens the invented report with everything beside it; `handlers` answer first. */
export function openReport(
  query = '',
  { report = reportFixture(), handlers = [], role = 'supervisor' }: Options = {},
): Rendered {
  return renderPage(<ReportPage />, {
    path: '/reports/:id',
    route: `/reports/r1${query}`,
    as: { ...session, user: { ...session.user, role } },
    handlers: [
      ...handlers,
      answer('/reports/r1', reportDetailSchema, report),
      answer('/reports/r1/document', documentViewSchema, wordDocument()),
      answer('/reports/r1/likeness', likenessSchema, likenessFixture()),
      answer('/reports/r1/reconciliation', reconciliationSchema, { reconciliation: reconciliationFixture() }),
      answer('/rules', ruleListSchema, { rules: [] }),
    ],
  });
}

/** What is framed in the original, in the order of the document. */
export const framed = (kind: string) => [...document.querySelectorAll<HTMLElement>(`.or-box [data-framed="${kind}"]`)];
