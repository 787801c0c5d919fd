import { overviewSchema } from '@gongkai/contracts';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../lib/api-client';
import { useScope } from '../../lib/scope';

/** Coverage, missing units, gaps and yearly figures of the page's region and year. */
export function useOverview() {
  const { region, year } = useScope();
  return useQuery(apiQuery('/overview', overviewSchema, { region, year }));
}
