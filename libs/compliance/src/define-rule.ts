import type { AnnualReport } from '@gongkai/domain';
import type { Obligation, ObligationRule, ReportRule, RuleContext, RuleMeta, Verdict } from './rule';

type Answer<MessageId extends string> = Verdict<MessageId> | Verdict<MessageId>[];

type MetaOf<Messages extends Record<string, string>> = Omit<RuleMeta, 'messages'> & { messages: Messages };

/** Defines a rule about a report. A message id that the rule does not have is a compile error. */
export function defineRule<const Messages extends Record<string, string>>(
  rule: MetaOf<Messages> & {
    check: (report: AnnualReport, context: RuleContext) => Answer<keyof Messages & string>;
  },
): ReportRule {
  return { ...rule, subject: 'report' };
}

/** Defines a rule about the duty to report, which can be asked without a report. */
export function defineObligationRule<const Messages extends Record<string, string>>(
  rule: MetaOf<Messages> & {
    check: (obligation: Obligation) => Answer<keyof Messages & string>;
  },
): ObligationRule {
  return { ...rule, subject: 'obligation' };
}
