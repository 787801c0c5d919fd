import type { CheckObligation, ObligationRule } from './rule';
import { RULES } from './rules.generated';
import { isOn, limitsOf } from './settings';
import { toFindings } from './to-finding';
import { notApplicable } from './verdicts';

const obligationRules = RULES.filter((rule): rule is ObligationRule => rule.subject === 'obligation');

/** Asks the rules about the duty to report (missing, late); no report is needed. */
export const checkObligation: CheckObligation = (obligation, settings = {}) =>
  obligationRules.flatMap((rule) => {
    const verdicts = isOn(rule, settings)
      ? rule.check(obligation, limitsOf(rule, settings))
      : notApplicable('本地区没有启用这条规则');
    return toFindings(rule, verdicts, settings[rule.id]?.severity ?? null);
  });
