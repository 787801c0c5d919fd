import type { Overview } from '@gongkai/contracts';
import { IndicatorTrend } from '../../../explore/indicator-trend';
import { EmptyState } from '../../../ui/empty-state';
import { useWords } from '../words';
import { ChildCoverage } from './child-coverage';
import { CoverageCards } from './coverage-cards';
import { MissingUnits } from './missing-units';
import { TopGaps } from './top-gaps';

const APPLICATIONS = ['requests.new', 'requests.results'];
const PUBLISHED = ['published.licensing', 'published.penalties', 'published.coercion'];

const ARRIVED = { isError: false, error: null, refetch: async () => Promise.reject(new Error('nothing to fetch')) };

/** Everything below the title of the overview. */
export function OverviewContent({ overview }: { overview: Overview }) {
  const t = useWords();
  const { coverage } = overview;
  if (coverage.due === 0 && coverage.received === 0) return <EmptyState title={t('noDuty')} hint={t('noDutyHint')} />;
  const trend = {
    query: { ...ARRIVED, data: overview },
    rows: overview.years,
    coverage,
    scope: overview.region.name,
    year: overview.year,
  };
  return (
    <>
      <CoverageCards overview={overview} />
      <div className="grid-2">
        <MissingUnits overview={overview} />
        <TopGaps overview={overview} />
        <IndicatorTrend {...trend} id="applications" question={t('applications')} indicators={APPLICATIONS} />
        <IndicatorTrend {...trend} id="published" question={t('published')} indicators={PUBLISHED} />
      </div>
      {overview.children.length > 0 ? <ChildCoverage overview={overview} /> : null}
    </>
  );
}
