import { type AnnualReport, type UnitClass, unitClassOf } from '@gongkai/domain';
import type { RuleContext } from '../context';

/** The unit's class as the caller knows it, otherwise as its name tells; null if neither does. */
export function classIn(report: AnnualReport, context: RuleContext): UnitClass | null {
  return context.unitClass ?? (report.unit ? unitClassOf(report.unit) : null);
}
