import type { Finding } from '@gongkai/domain';
import type { Obligation, ObligationRule } from './rule';
import { RULES } from './rules.generated';
import { toFindings } from './to-finding';

const obligationRules = RULES.filter((rule): rule is ObligationRule => rule.subject === 'obligation');

/** Asks the rules about the duty to report (missing, late); no report is needed. */
export function checkObligation(obligation: Obligation): Finding[] {
  return obligationRules.flatMap((rule) => toFindings(rule, rule.check(obligation)));
}
