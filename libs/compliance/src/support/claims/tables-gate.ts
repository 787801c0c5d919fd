import { type AnnualReport, formById, type TableKey } from '@gongkai/domain';
import type { Verdict } from '../../rule';
import { notApplicable } from '../../verdicts';

/** The verdict for reports whose form has no such table, or null: words can then be held against it. */
export function tablesGate(report: AnnualReport, key: TableKey): Verdict<never> | null {
  const form = formById(report.format);
  const has = form?.tables.some((table) => table.key === key) ?? false;
  return has ? null : notApplicable('本报告所用格式没有可以对照的统计表');
}
