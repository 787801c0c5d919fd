import { scoresSchema } from '@gongkai/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../lib/api-client';
import { useScope } from '../../lib/scope';

/** The score sheet of the region and year of the page. */
export function useScores() {
  const { region, year } = useScope();
  return useQuery({ ...apiQuery('/scores', scoresSchema, { region, year }), placeholderData: keepPreviousData });
}
