import { statedScope } from '@gongkai/compliance';
import {
  type AnnualReport,
  FIGURES,
  figureOrdinal,
  narrativeMeasures,
  type RegionCode,
  regionLevel,
  toStored,
  type UnitClass,
} from '@gongkai/domain';

/** The numbers of a report as they stand in one row of `report_fact`; what follows from verdicts is added to it. */
export type Fact = {
  format: string;
  figures: (number | null)[];
  narrative: (number | null)[];
  late: boolean;
  /** A government above towns that does not say it reports for its office alone. */
  coversRegion: boolean;
};

/** A report with its publication. `publishedOn` and `deadline` are ISO days. */
export type Published = {
  report: AnnualReport;
  publishedOn: string | null;
  unit: { unitClass: UnitClass; regionCode: RegionCode; duty: { due: boolean; deadline: string } };
};

/** Turns a report into its row of facts. Without a day of publication, or a duty, a report is not called late. */
export function factOf({ report, publishedOn, unit }: Published): Fact {
  return {
    format: report.format,
    figures: storedFigures(report),
    narrative: narrativeMeasures(report.counts),
    late: publishedOn !== null && unit.duty.due && publishedOn > unit.duty.deadline,
    coversRegion: coversRegion(report, unit),
  };
}

/** A report that does not say what it covers is taken to cover the region, as nearly all of them do. */
function coversRegion(report: AnnualReport, { unitClass, regionCode }: Published['unit']): boolean {
  if (unitClass !== 'government' || regionLevel(regionCode) === 'town') return false;
  return statedScope(report).scope !== 'officeOnly';
}

/** By ordinal; null for everything that is not a whole number in the unit of storage. */
function storedFigures(report: AnnualReport): (number | null)[] {
  const figures: (number | null)[] = FIGURES.map(() => null);
  for (const [id, { value }] of Object.entries(report.figures)) {
    const stored = toStored(id, value);
    figures[figureOrdinal(id)] = Number.isSafeInteger(stored) ? stored : null;
  }
  return figures;
}
