import { checkReport, contextOf } from '@gongkai/compliance';
import type { AnnualReport } from '@gongkai/domain';
import { Injectable, Logger } from '@nestjs/common';
import { chinaDay } from '../../config/china-day';
import { OriginalStore } from '../../storage/original-store';
import { type DutyUnit, UnitService } from '../units/unit.service';
import { type Outcome, UploadLedgerService, type WaitingItem } from '../uploads/upload-ledger.service';
import { factOf } from './fact';
import { failed, notReport, ourFault, unassigned, yearDiffers, yearQuestion } from './outcomes';
import { ReaderService } from './reading/reader.service';
import { isPassing, type Reading, ReportStoreRepository } from './report-store.repository';

/** A file whose unit and year are known; what remains is to check it and to store it. */
type Placed = { item: WaitingItem; unit: DutyUnit; year: number; report: AnnualReport; extraction: string };

type Checked = { item: WaitingItem; reading: Reading };

/** The order of calls from bytes to facts. Safe to run twice for the same files. */
@Injectable()
export class IngestionService {
  private readonly log = new Logger('Ingestion');

  constructor(
    private readonly ledger: UploadLedgerService,
    private readonly store: OriginalStore,
    private readonly reader: ReaderService,
    private readonly units: UnitService,
    private readonly reports: ReportStoreRepository,
  ) {}

  /**
   * Reads, checks and stores files; each ends settled. Throws only for failures that pass (a lost connection): then
   * files that are not settled can be given in again.
   */
  async ingest(ids: string[]): Promise<void> {
    const items = await this.ledger.take(ids);
    const found = await Promise.all(items.map((item) => this.orOurFault(item, () => this.place(item))));
    const placed = found.filter((file) => file !== null);
    const checked = await Promise.all(
      placed.map(async (file): Promise<Checked[]> => {
        const reading = await this.orOurFault(file.item, () => this.check(file, placed));
        return reading ? [{ item: file.item, reading }] : [];
      }),
    );
    await this.keep(checked.flat());
  }

  /** Settles files that the queue has tried in vain, so that nobody waits for them for ever. */
  async giveUp(ids: string[]): Promise<void> {
    for (const item of await this.ledger.take(ids)) await this.settled(item, ourFault());
  }

  /** A file that cannot be placed is settled here, and null is returned. */
  private async place(item: WaitingItem): Promise<Placed | null> {
    const read = await this.reader.read(() => this.store.read(item.sha256), item.fileName);
    if ('problem' in read) return this.settled(item, failed(read.problem));
    const report: AnnualReport = JSON.parse(read.report);
    if (!report.isReport) return this.settled(item, notReport(report));
    // Who names the unit has looked at the file and may overrule it; a year given for a whole batch may not.
    const doubt = item.unitHint === null ? yearQuestion(report, item.yearHint) : null;
    if (doubt !== null) return this.settled(item, yearDiffers(report, doubt));
    const year = item.yearHint ?? report.year;
    const unit = year === null ? null : await this.unitOf(item, report, year);
    if (year === null || unit === null) return this.settled(item, unassigned(report, year));
    return { item, unit, year, report, extraction: read.report };
  }

  private async settled(item: WaitingItem, outcome: Outcome): Promise<null> {
    await this.ledger.settleAlone(item.id, outcome);
    return null;
  }

  private async unitOf(item: WaitingItem, report: AnnualReport, year: number): Promise<DutyUnit | null> {
    const scope = { region: item.scope };
    if (item.unitHint !== null) return this.units.byId(scope, item.unitHint, year);
    return report.unit === null ? null : this.units.resolve(scope, report.unit, year);
  }

  /** `batch` holds the files read together: the report of the year before may be among them and not stored yet. */
  private async check({ item, unit, year, report, extraction }: Placed, batch: Placed[]): Promise<Reading> {
    const beside = batch.find((other) => other.unit.id === unit.id && other.year === year - 1);
    const previous = beside?.report ?? (await this.reports.currentReport(unit, year - 1));
    const { publishedOn, sha256, fileName } = item;
    const { unitClass, duty } = unit;
    const obligation = { year, unitClass, ...duty, received: true, publishedOn, asOf: chinaDay(new Date()) };
    const findings = checkReport(report, contextOf({ unitClass, obligation, previous }));
    return { unit, year, sha256, fileName, publishedOn, report, extraction, findings };
  }

  /** All in one transaction; if that fails, each alone, so that one bad file does not hold up the others. */
  private async keep(files: Checked[]): Promise<void> {
    if (files.length === 0) return;
    try {
      await this.keepTogether(files);
    } catch (error) {
      if (files.length === 1 && isPassing(error)) throw error;
      for (const file of files) await this.orOurFault(file.item, () => this.keepTogether([file]));
    }
  }

  private async keepTogether(files: Checked[]): Promise<void> {
    const ordinals = await this.reports.ruleOrdinals();
    const ordinalOf = (rule: string) => known(ordinals.get(rule), rule);
    await this.reports.transaction(async (tx) => {
      for (const wave of waves(files)) {
        const readings = wave.map(({ reading }) => reading);
        const stored = await this.reports.storeVersions(tx, readings);
        const outcomes = stored.map(({ isNew, ...ref }, index): { id: string; outcome: Outcome } => ({
          id: wave[index]?.item.id ?? '',
          outcome: { state: isNew ? 'stored' : 'duplicate', ...ref },
        }));
        await this.ledger.settle(tx, outcomes);
        const facts = readings.map((reading, index) => ({ reading, stored: stored[index] }));
        await this.reports.writeFacts(
          tx,
          facts.flatMap(({ reading, stored: ref }) =>
            ref?.isNew ? [{ ...factOf(reading, ordinalOf), reading, reportId: ref.reportId }] : [],
          ),
        );
      }
    });
  }

  /** A fault of this program must not stop the other files: the file says so, and the log says what. */
  private async orOurFault<T>(item: WaitingItem, work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      if (isPassing(error)) throw error;
      this.log.error(`${item.id}: ${error instanceof Error ? error.stack : String(error)}`);
      await this.ledger.settleAlone(item.id, ourFault());
      return null;
    }
  }
}

/** Splits files so that no report occurs twice in a part: a second file of the same report waits for the first. */
function waves(files: Checked[]): Checked[][] {
  const parts: Map<string, Checked>[] = [];
  for (const file of files) {
    const key = `${file.reading.unit.id} ${file.reading.year}`;
    const free = parts.find((part) => !part.has(key));
    if (free) free.set(key, file);
    else parts.push(new Map([[key, file]]));
  }
  return parts.map((part) => [...part.values()]);
}

function known(ordinal: number | undefined, rule: string): number {
  if (ordinal === undefined) throw new Error(`Rule ${rule} is not in the catalogue of the database`);
  return ordinal;
}
