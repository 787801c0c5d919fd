import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { ApiProblem } from '../../lib/api-client';
import { useScope } from '../../lib/scope';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { Skeleton } from '../../ui/skeleton';
import { reportQuery } from './api/report-query';
import { DownloadOriginal, ReportFacts, ReportPath } from './components/report-head';
import { ReportPanes } from './components/report-panes';
import './report.css';
import './findings.css';
import { useWords } from './words';

/** One report: what was found, the official tables and the original side by side. */
export function ReportPage() {
  const t = useWords();
  const { id = '' } = useParams();
  const { pathTo } = useScope();
  const { data: report, error, refetch } = useQuery(reportQuery(id));
  if (report)
    return (
      <Page
        title={t('titleOf', { year: report.year, unit: report.unitName })}
        before={<ReportPath report={report} />}
        coverage={<ReportFacts report={report} />}
        action={<DownloadOriginal report={report} />}
      >
        <ReportPanes report={report} />
      </Page>
    );
  const missing = error instanceof ApiProblem && error.status === 404;
  return (
    <Page title={missing ? t('notFound') : t('loadingTitle')}>
      {missing ? (
        <EmptyState
          title={t('notFound')}
          hint={t('notFoundHint')}
          action={<Link to={pathTo('/register')}>{t('toRegister')}</Link>}
        />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton height={640} />
      )}
    </Page>
  );
}
