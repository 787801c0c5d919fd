import type { AnnualReport, Finding, Severity } from '@gongkai/domain';
import { checkObligation } from './check-obligation';
import type { RuleContext } from './context';
import { attachHints } from './repair/attach-hints';
import type { CheckReport, Limits, ReportRule, Verdict } from './rule';
import type { RuleSettings } from './rule-settings';
import { RULES } from './rules.generated';
import { isOn, limitsOf } from './settings';
import { oncePer } from './support/once';
import { toFindings } from './to-finding';
import { notApplicable } from './verdicts';

const reportRules = RULES.filter((rule): rule is ReportRule => rule.subject === 'report');
const sumRules = new Set(reportRules.filter(({ judgesSums }) => judgesSums === true).map(({ id }) => id));

/** A rule as the settings have it. */
type Asked = { rule: ReportRule; on: boolean; severity: Severity | null; limits: Limits };

/** All rules as set: settings are those of a place, under which many reports are checked. */
const askedUnder = oncePer((settings: RuleSettings): readonly Asked[] =>
  reportRules.map((rule) => ({
    rule,
    on: isOn(rule, settings),
    severity: settings[rule.id]?.severity ?? null,
    limits: limitsOf(rule, settings),
  })),
);

function verdictsOf({ rule, on, limits }: Asked, report: AnnualReport, context: RuleContext): Verdict | Verdict[] {
  if (!on) return notApplicable('本地区没有启用这条规则');
  if (report.isReport || rule.asksAnyPage === true) return rule.check(report, context, limits);
  return notApplicable(`文件不是政府信息公开工作年度报告（${report.kind ?? '类型不明'}）`);
}

const NO_SETTINGS: RuleSettings = {};

/**
 * Asks every rule about a report, in the order of the registry; rules about the duty to report are asked as well if
 * the context names an obligation. Every rule answers at least once: a rule that is switched off does not apply. A page
 * that is not a report (解读、通知 …) breaks no rule but the one that says so. Findings about broken or undecided sums come
 * with hints how to mend them.
 */
export const checkReport: CheckReport = (report, context, settings = NO_SETTINGS) => {
  const findings: Finding[] = [];
  for (const asked of askedUnder(settings))
    findings.push(...toFindings(asked.rule, verdictsOf(asked, report, context), asked.severity));
  return [
    ...attachHints(report, findings, ({ rule }) => sumRules.has(rule)),
    ...(context.obligation ? checkObligation(context.obligation, settings) : []),
  ];
};
