import type { Fault, Finding } from '@gongkai/domain';

/**
 * Whose fault a finding is: a fail is the report's; an undetermined finding is our reading's if it says so, otherwise
 * open. Passes and rules that do not apply blame nobody and are `open`.
 */
export function faultOf(finding: Pick<Finding, 'outcome' | 'fault'>): Fault {
  if (finding.outcome === 'fail') return 'report';
  return finding.outcome === 'undetermined' && finding.fault === 'reading' ? 'reading' : 'open';
}
