import type { AnnualReport } from '@gongkai/domain';
import type { Obligation, RuleContext } from './context';
import type { Limits, ObligationRule, ReportRule, RuleMeta, Threshold, Verdict } from './rule';

type Answer<MessageId extends string> = Verdict<MessageId> | Verdict<MessageId>[];

type Messages = Record<string, string>;
type Thresholds = Record<string, Threshold>;

type MetaOf<M extends Messages, T extends Thresholds> = Omit<RuleMeta, 'messages' | 'thresholds'> & {
  messages: M;
  thresholds?: T;
};

/** Defines a rule about a report. A message id or a threshold that the rule does not have is a compile error. */
export function defineRule<const M extends Messages, const T extends Thresholds = Record<never, Threshold>>(
  rule: MetaOf<M, T> & {
    asksAnyPage?: boolean;
    judgesSums?: boolean;
    check: (report: AnnualReport, context: RuleContext, limits: Limits<keyof T & string>) => Answer<keyof M & string>;
  },
): ReportRule {
  return { ...rule, subject: 'report' };
}

/** Defines a rule about the duty to report, which can be asked without a report. */
export function defineObligationRule<const M extends Messages, const T extends Thresholds = Record<never, Threshold>>(
  rule: MetaOf<M, T> & {
    check: (obligation: Obligation, limits: Limits<keyof T & string>) => Answer<keyof M & string>;
  },
): ObligationRule {
  return { ...rule, subject: 'obligation' };
}
