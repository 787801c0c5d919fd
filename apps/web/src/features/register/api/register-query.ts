import { calendarSchema } from '@gongkai/contracts';
import type { RegionCode } from '@gongkai/domain';
import { keepPreviousData } from '@tanstack/react-query';
import { apiQuery } from '../../../lib/api-client';

/** Every unit of the roster in the region's subtree with its two dates and its report. Filters are applied on the page. */
export const registerQuery = (region: RegionCode, year: number) => ({
  ...apiQuery('/calendar', calendarSchema, { region, year }),
  placeholderData: keepPreviousData,
});
