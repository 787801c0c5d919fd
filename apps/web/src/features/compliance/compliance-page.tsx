import './compliance.css';
import { lazy, Suspense } from 'react';
import { RegionPath } from '../../explore/region-path';
import { useRegion } from '../../lib/region';
import { useScope } from '../../lib/scope';
import { AsyncContent } from '../../ui/async-content';
import { CoverageLine } from '../../ui/coverage-line';
import { Page } from '../../ui/page';
import { GapMatrix } from './components/gap-matrix';
import { RuleTrend } from './components/rule-trend';
import { useCompliance } from './requests';
import { useSelection } from './selection';
import { useWords } from './words';

const FindingsDrawer = lazy(async () => ({
  default: (await import('./components/findings-drawer')).FindingsDrawer,
}));

/** Compliance gaps: rules × regions or units, the findings behind a cell, and the years. */
export function CompliancePage() {
  const t = useWords();
  const { region, year } = useScope();
  const { data: detail } = useRegion(region);
  const compliance = useCompliance();
  const [selection, select] = useSelection();
  return (
    <Page
      before={<RegionPath />}
      title={t('title', { year, region: detail?.name ?? compliance.data?.region.name ?? region })}
      coverage={compliance.data ? <CoverageLine coverage={compliance.data.coverage} /> : null}
    >
      <AsyncContent query={compliance} height={480}>
        {(data) => (
          <>
            <GapMatrix compliance={data} selection={selection} onSelect={select} />
            <RuleTrend compliance={data} />
            {selection ? (
              <Suspense>
                <FindingsDrawer compliance={data} selection={selection} onSelect={select} />
              </Suspense>
            ) : null}
          </>
        )}
      </AsyncContent>
    </Page>
  );
}
