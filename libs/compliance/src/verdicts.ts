import type { Evidence, Severity } from '@gongkai/domain';

/** The rule was asked and is kept. */
export const pass = { outcome: 'pass' } as const;

/** The rule is kept, and `note` says by which reading; an empty note says nothing. */
export function passWith(note: string) {
  return { outcome: 'pass', ...(note ? { note } : {}) } as const;
}

/** The rule does not apply to this report; `reason` is a sentence without full stop. */
export function notApplicable(reason: string) {
  return { outcome: 'notApplicable', reason } as const;
}

/** Nobody can say: the report leaves it open, or names too little. */
export function open(reason: string, evidence: Evidence[] = []) {
  return { outcome: 'undetermined', reason, evidence, fault: 'open' } as const;
}

/** Our reading is in the way; the author must not be blamed. */
export function unread(reason: string, evidence: Evidence[] = []) {
  return { outcome: 'undetermined', reason, evidence, fault: 'reading' } as const;
}

/** The rule is broken at one place; `severity` only where a rule knows two degrees. */
export function fail<MessageId extends string>(
  message: MessageId,
  params: Record<string, string | number>,
  evidence: Evidence[],
  severity?: Severity,
) {
  return { outcome: 'fail', message, params, evidence, ...(severity ? { severity } : {}) } as const;
}
