import { reportListSchema, statisticsSchema, unitListSchema } from '@gongkai/contracts';
import type { RegionCode } from '@gongkai/domain';
import { keepPreviousData } from '@tanstack/react-query';
import { apiQuery } from '../../../lib/api-client';

/** The tables of one unit, or the sum of a region with its units. */
export const statisticsQuery = (region: RegionCode, year: number, unit: string | null) => ({
  ...apiQuery('/statistics', statisticsSchema, { region, year, unit }),
  placeholderData: keepPreviousData,
});

/** The roster of a region, for choosing a unit. */
export const rosterQuery = (region: RegionCode, year: number) => apiQuery('/units', unitListSchema, { region, year });

/** The register, which knows the report of a unit. */
export const registerQuery = (region: RegionCode, year: number) =>
  apiQuery('/reports', reportListSchema, { region, year });
