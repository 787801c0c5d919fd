import type { Finding, Severity } from '@gongkai/domain';
import { faultOf } from './fault-of';
import { renderMessage } from './render-message';
import type { Rule, Verdict } from './rule';

/**
 * The finding for one verdict. `set` is the severity a region chose, which wins over the rule's and the verdict's. Throws if
 * the rule names a message it does not have (a programming error).
 */
export function toFinding(rule: Rule, verdict: Verdict, set: Severity | null = null): Finding {
  const finding: Finding = {
    rule: rule.id,
    code: rule.code,
    severity: set ?? rule.severity,
    outcome: verdict.outcome,
    message: '',
    reason: null,
    evidence: [],
  };
  if (verdict.outcome === 'fail') {
    const template = rule.messages[verdict.message];
    if (template === undefined) throw new Error(`Rule ${rule.id} has no message ${verdict.message}`);
    finding.message = renderMessage(template, verdict.params);
    finding.evidence = verdict.evidence;
    finding.severity = set ?? verdict.severity ?? rule.severity;
  } else if (verdict.outcome === 'pass') {
    if (verdict.note) finding.note = verdict.note;
  } else {
    finding.message = verdict.reason;
    finding.reason = verdict.reason;
    if (verdict.outcome === 'undetermined') {
      finding.evidence = verdict.evidence ?? [];
      finding.fault = verdict.fault ?? 'open';
    }
  }
  return { ...finding, fault: faultOf(finding) };
}

/** All findings of one rule; a rule always answers, so the list is never empty. */
export function toFindings(rule: Rule, verdicts: Verdict | Verdict[], set: Severity | null = null): Finding[] {
  const list = Array.isArray(verdicts) ? verdicts : [verdicts];
  if (list.length === 0) throw new Error(`Rule ${rule.id} gave no answer`);
  return list.map((verdict) => toFinding(rule, verdict, set));
}
