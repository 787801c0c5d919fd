import type { Compliance } from '@gongkai/contracts';
import type { Severity } from '@gongkai/domain';

export type ComplianceRule = Compliance['rules'][number];
export type CompliancePart = Compliance['rows'][number];

/** Key of a part in the matrix and in the address: a unit's id, else the region's code. */
export const partKey = (part: CompliancePart): string => part.unitId ?? part.region.code;

/** Code of the rule about missing reports: it counts units that are due, not reports that were received. */
const ABOUT_MISSING = 'PUB-01';

/** What a count of the rule is a share of: the units due, or the reports received. */
export function totalOf(rule: Pick<ComplianceRule, 'code'>, of: { due: number; received: number }): number {
  return rule.code === ABOUT_MISSING ? of.due : of.received;
}

const GRAVITY: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Rules that fail or could not be decided somewhere, gravest and most frequent first. */
export function rulesShown(compliance: Compliance, severity: Severity | ''): ComplianceRule[] {
  return compliance.rules
    .filter((rule) => (rule.failed > 0 || rule.undetermined > 0) && (severity === '' || rule.severity === severity))
    .sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || b.failed - a.failed || a.code.localeCompare(b.code));
}

/** Number of rules that do not fail anywhere and are decided everywhere. */
export function rulesPassed(compliance: Compliance): number {
  return compliance.rules.filter((rule) => rule.failed === 0 && rule.undetermined === 0).length;
}

/** The rules failing in most reports, for the trend; missing reports are no share of the reports received. */
export function mostFrequent(compliance: Compliance, count: number): ComplianceRule[] {
  return [...compliance.rules]
    .filter((rule) => rule.failed > 0 && rule.code !== ABOUT_MISSING)
    .sort((a, b) => b.failed - a.failed || GRAVITY[a.severity] - GRAVITY[b.severity])
    .slice(0, count);
}
