import type { Obligation } from '@gongkai/compliance';
import { type AnnualReport, deadlineFor, type UnitClass } from '@gongkai/domain';

/**
 * The duty behind a report that was handed over as a file: received, due by the default deadline of its class.
 * `publishedOn` is an ISO day or null; what is not known stays null and leaves the rules undetermined.
 */
export function obligationOf(
  report: AnnualReport,
  unitClass: UnitClass | null,
  publishedOn: string | null,
  today = new Date(),
): Obligation {
  const { year } = report;
  return {
    year,
    unitClass,
    due: true,
    deadline: unitClass !== null && year !== null ? deadlineFor(unitClass, year) : null,
    received: true,
    publishedOn,
    asOf: today.toISOString().slice(0, 10),
  };
}
