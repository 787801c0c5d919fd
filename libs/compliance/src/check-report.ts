import type { AnnualReport, Finding } from '@gongkai/domain';
import { checkObligation } from './check-obligation';
import type { RuleContext } from './context';
import { attachHints } from './repair/attach-hints';
import type { CheckReport, ReportRule } from './rule';
import type { RuleSettings } from './rule-settings';
import { RULES } from './rules.generated';
import { isOn, limitsOf } from './settings';
import { toFindings } from './to-finding';
import { notApplicable } from './verdicts';

const reportRules = RULES.filter((rule): rule is ReportRule => rule.subject === 'report');
const sumRules = new Set(reportRules.filter(({ judgesSums }) => judgesSums === true).map(({ id }) => id));

function answer(rule: ReportRule, report: AnnualReport, context: RuleContext, settings: RuleSettings): Finding[] {
  const severity = settings[rule.id]?.severity ?? null;
  if (!isOn(rule, settings)) return toFindings(rule, notApplicable('本地区没有启用这条规则'), severity);
  if (report.isReport || rule.asksAnyPage === true)
    return toFindings(rule, rule.check(report, context, limitsOf(rule, settings)), severity);
  const kind = report.kind ?? '类型不明';
  return toFindings(rule, notApplicable(`文件不是政府信息公开工作年度报告（${kind}）`), severity);
}

/**
 * Asks every rule about a report, in the order of the registry; rules about the duty to report are asked as well if
 * the context names an obligation. Every rule answers at least once: a rule that is switched off does not apply. A page
 * that is not a report (解读、通知 …) breaks no rule but the one that says so. Findings about broken or undecided sums come
 * with hints how to mend them.
 */
export const checkReport: CheckReport = (report, context, settings = {}) => {
  const findings = reportRules.flatMap((rule) => answer(rule, report, context, settings));
  return [
    ...attachHints(report, findings, ({ rule }) => sumRules.has(rule)),
    ...(context.obligation ? checkObligation(context.obligation, settings) : []),
  ];
};
