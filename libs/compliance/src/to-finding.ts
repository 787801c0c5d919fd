import type { Finding, Severity } from '@gongkai/domain';
import { faultOf } from './fault-of';
import { renderMessage } from './render-message';
import type { Rule, Verdict } from './rule';

/**
 * The finding for one verdict. `set` is the severity a region chose, which wins over the rule's and the verdict's. Throws if
 * the rule names a message it does not have (a programming error).
 */
export function toFinding(rule: Rule, verdict: Verdict, set: Severity | null = null): Finding {
  const { outcome } = verdict;
  const { id, code } = rule;
  const severity = set ?? rule.severity;
  const fault = faultOf(verdict);
  if (outcome === 'pass') {
    const { note } = verdict;
    if (!note) return { rule: id, code, severity, outcome, message: '', reason: null, evidence: [], fault };
    return { rule: id, code, severity, outcome, message: '', reason: null, evidence: [], note, fault };
  }
  if (outcome === 'fail') {
    const message = messageOf(rule, verdict.message, verdict.params);
    const degree = set ?? verdict.severity ?? rule.severity;
    return { rule: id, code, severity: degree, outcome, message, reason: null, evidence: verdict.evidence, fault };
  }
  const evidence = (outcome === 'undetermined' ? verdict.evidence : null) ?? [];
  return { rule: id, code, severity, outcome, message: verdict.reason, reason: verdict.reason, evidence, fault };
}

function messageOf(rule: Rule, name: string, params: Record<string, string | number>): string {
  const template = rule.messages[name];
  if (template === undefined) throw new Error(`Rule ${rule.id} has no message ${name}`);
  return renderMessage(template, params);
}

/** All findings of one rule; a rule always answers, so the list is never empty. */
export function toFindings(rule: Rule, verdicts: Verdict | Verdict[], set: Severity | null = null): Finding[] {
  if (!Array.isArray(verdicts)) return [toFinding(rule, verdicts, set)];
  if (verdicts.length === 0) throw new Error(`Rule ${rule.id} gave no answer`);
  return verdicts.map((verdict) => toFinding(rule, verdict, set));
}
