import type { ReactNode } from 'react';
import { CoverageLine } from '../ui/coverage-line';
import { ErrorState } from '../ui/error-state';
import { Page } from '../ui/page';
import { RegionPath } from './region-path';
import type { Explore } from './use-explore';
import { useExploreWords } from './words';

/** A screen over one region and year: path, title, coverage, then the frames of the screen. */
export function ExplorePage({ explore, screen, children }: { explore: Explore; screen: string; children: ReactNode }) {
  const t = useExploreWords();
  const { region, year, detail, parts } = explore;
  return (
    <Page
      before={<RegionPath />}
      title={t('title', { year, region: detail.data?.name ?? region, screen })}
      coverage={parts.data ? <CoverageLine coverage={parts.data.coverage} /> : null}
    >
      {detail.isError ? <ErrorState error={detail.error} onRetry={() => void detail.refetch()} /> : children}
    </Page>
  );
}
