import { seriesSchema } from '@gongkai/contracts';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../lib/api-client';
import { useRegion } from '../lib/region';
import { useScope } from '../lib/scope';

const FIRST_YEAR = 2008;

const seriesQuery = (region: string, from: number, to: number, indicators: readonly string[], by: 'region' | 'child') =>
  apiQuery('/series', seriesSchema, { region, from, to, indicators: indicators.join(','), by });

/** The indicators of the page's region over all years with data, and of its parts for the year and the one before. */
export function useExplore(indicators: readonly string[]) {
  const { region, year } = useScope();
  const detail = useRegion(region);
  const years = [...(detail.data?.years ?? []), year];
  const own = useQuery({
    ...seriesQuery(region, Math.min(...years), Math.max(...years), indicators, 'region'),
    enabled: detail.data !== undefined,
  });
  const parts = useQuery(seriesQuery(region, Math.max(FIRST_YEAR, year - 1), year, indicators, 'child'));
  return { region, year, detail, own, parts };
}

export type Explore = ReturnType<typeof useExplore>;

/** What every trend of a page has in common. */
export function trendProps({ own, parts, region, year, detail }: Explore) {
  return {
    query: own,
    rows: own.data?.rows ?? [],
    // The series of all years says how complete its last year is; the one of the parts is about the page's year.
    coverage: parts.data?.coverage,
    scope: detail.data?.name ?? region,
    year,
  };
}
