import type { ReportDetail } from '@gongkai/contracts';
import { useScope } from '../../lib/scope';

/** Address of a rule's page for the year of the report, in the region that the page is about. */
export function useRulePath({ year }: Pick<ReportDetail, 'year'>): (rule: string) => string {
  const { pathTo } = useScope();
  return (rule) => pathTo('/rules/view', { rule, year });
}
