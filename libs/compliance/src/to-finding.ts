import type { Finding, Severity } from '@gongkai/domain';
import { faultOf } from './fault-of';
import { renderMessage } from './render-message';
import type { Rule, Verdict } from './rule';

/**
 * The finding for one verdict. `set` is the severity a region chose, which wins over the rule's and the verdict's. Throws if
 * the rule names a message it does not have (a programming error).
 */
export function toFinding(rule: Rule, verdict: Verdict, set: Severity | null = null): Finding {
  return {
    rule: rule.id,
    code: rule.code,
    severity: set ?? (verdict.outcome === 'fail' ? verdict.severity : null) ?? rule.severity,
    outcome: verdict.outcome,
    message: messageOf(rule, verdict),
    reason: 'reason' in verdict ? verdict.reason : null,
    evidence: ('evidence' in verdict ? verdict.evidence : null) ?? [],
    ...(verdict.outcome === 'pass' && verdict.note ? { note: verdict.note } : null),
    fault: faultOf(verdict),
  };
}

function messageOf(rule: Rule, verdict: Verdict): string {
  if (verdict.outcome === 'pass') return '';
  if (verdict.outcome !== 'fail') return verdict.reason;
  const template = rule.messages[verdict.message];
  if (template === undefined) throw new Error(`Rule ${rule.id} has no message ${verdict.message}`);
  return renderMessage(template, verdict.params);
}

/** All findings of one rule; a rule always answers, so the list is never empty. */
export function toFindings(rule: Rule, verdicts: Verdict | Verdict[], set: Severity | null = null): Finding[] {
  const list = Array.isArray(verdicts) ? verdicts : [verdicts];
  if (list.length === 0) throw new Error(`Rule ${rule.id} gave no answer`);
  return list.map((verdict) => toFinding(rule, verdict, set));
}
