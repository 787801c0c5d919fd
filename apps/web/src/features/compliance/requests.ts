import { complianceSchema, ruleFindingsSchema } from '@gongkai/contracts';
import type { RegionCode } from '@gongkai/domain';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../lib/api-client';
import { useScope } from '../../lib/scope';

/** Rules × parts of the page's region. */
export function useCompliance() {
  const { region, year } = useScope();
  return useQuery(apiQuery('/compliance', complianceSchema, { region, year }));
}

/** The reports of a region that fail one rule, or in which it could not be decided. */
export function useRuleFindings(region: RegionCode, rule: string, outcome: 'fail' | 'undetermined') {
  const { year } = useScope();
  return useQuery(apiQuery('/compliance/findings', ruleFindingsSchema, { region, year, rule, outcome }));
}
