import { regionDetailSchema } from '@gongkai/contracts';
import type { RegionCode } from '@gongkai/domain';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from './api-client';

const regionQuery = (code: RegionCode) => ({
  ...apiQuery(`/regions/${code}`, regionDetailSchema),
  staleTime: 10 * 60_000,
});

/** A region with its ancestors and the years that hold data. */
export function useRegion(code: RegionCode) {
  return useQuery(regionQuery(code));
}
