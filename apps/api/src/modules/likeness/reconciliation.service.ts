import { reconcile, statedScope } from '@gongkai/compliance';
import type { Reconciliation } from '@gongkai/contracts';
import { maySee, type Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { ChecksService } from '../checks/checks.service';
import { ReportsService } from '../reports/reports.service';

export type ReconciliationAnswer = { reconciliation: Reconciliation | null };

/** A region's own report beside the reports of its units. */
@Injectable()
export class ReconciliationService {
  constructor(
    private readonly reports: ReportsService,
    private readonly checks: ChecksService,
  ) {}

  /** Null for the report of a unit that nobody reports to. Throws `no-such-report` or `outside-scope`. */
  async of(scope: Scope, id: string): Promise<ReconciliationAnswer> {
    const { report } = await this.reports.record(scope, id);
    const around = await this.checks.surroundingsOf(report.id);
    if (!around?.rollup) return { reconciliation: null };
    const { due, units } = around.rollup;
    const { scope: kind, quote, place } = statedScope(around.report);
    // Units go by position, because two of them may bear the same name.
    const numbered = units.map((unit, index) => ({ name: String(index), report: unit.report }));
    const figures = units.length === 0 ? [] : reconcile(around.report, numbered);
    return {
      reconciliation: {
        scope: { kind, quote, place },
        due,
        units: units.map(({ name, reportId, region }) => ({ name, reportId: maySee(scope, region) ? reportId : null })),
        figures: figures.map(({ addends, ...figure }) => ({
          ...figure,
          addends: addends.map(({ unit, value }) => ({ unit: Number(unit), value })),
        })),
      },
    };
  }
}
