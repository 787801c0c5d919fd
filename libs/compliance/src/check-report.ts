import type { AnnualReport, Finding } from '@gongkai/domain';
import { checkObligation } from './check-obligation';
import type { CheckReport, ReportRule, RuleContext } from './rule';
import { RULES } from './rules.generated';
import { toFindings } from './to-finding';
import { notApplicable } from './verdicts';

const reportRules = RULES.filter((rule): rule is ReportRule => rule.subject === 'report');

function answer(rule: ReportRule, report: AnnualReport, context: RuleContext): Finding[] {
  if (report.isReport) return toFindings(rule, rule.check(report, context));
  return toFindings(rule, notApplicable(`文件不是政府信息公开工作年度报告（${report.kind ?? '类型不明'}）`));
}

/**
 * Asks every rule about a report, in the order of the registry; rules about the duty to report are asked as well if
 * the context names an obligation. Every rule answers at least once. A page that is not a report (解读、通知 …) breaks
 * no rule: all of them do not apply.
 */
export const checkReport: CheckReport = (report, context) => [
  ...reportRules.flatMap((rule) => answer(rule, report, context)),
  ...(context.obligation ? checkObligation(context.obligation) : []),
];
