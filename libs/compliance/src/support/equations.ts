import { type AnnualReport, type Equation, type FormSpec, formById } from '@gongkai/domain';

const ONE_ROW = 'requests.otherHandling.total';

/**
 * True if a report in the form of 2021 prints （六）其他处理 as one row, as the form of 2019 does: then that row is read
 * and its three parts are not there.
 */
function keepsOneRow(report: AnnualReport): boolean {
  const seen = (id: string) => (report.figures[id]?.state ?? 'missingCell') !== 'missingCell';
  return (
    report.format === 'F2021' && seen(ONE_ROW) && !PARTS.some((part) => seen(`requests.otherHandling.${part}.total`))
  );
}

const PARTS = ['correctionOverdue', 'feeOverdue', 'other'];

/**
 * The sums that the printed tables must satisfy. A table 3 whose （六） is one row satisfies those of 2019, which differ
 * in nothing else.
 */
export function equationsOf(report: AnnualReport, form: FormSpec): readonly Equation[] {
  return (keepsOneRow(report) ? formById('F2019') : null)?.equations ?? form.equations;
}
