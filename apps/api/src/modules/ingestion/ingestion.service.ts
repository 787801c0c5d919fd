import type { AnnualReport } from '@gongkai/domain';
import { Injectable, Logger } from '@nestjs/common';
import { chinaDay } from '../../config/china-day';
import { OriginalStore } from '../../storage/original-store';
import { ChecksService } from '../checks/checks.service';
import { ChecksWorkerService } from '../checks/checks-worker.service';
import { type DutyUnit, UnitService, type Whose } from '../units/unit.service';
import { type Outcome, UploadLedgerService, type WaitingItem } from '../uploads/upload-ledger.service';
import { factOf } from './fact';
import { asked, failed, notReport, ourFault, unassigned, yearDiffers, yearInName, yearQuestion } from './outcomes';
import { ReaderService } from './reading/reader.service';
import { isPassing, type Reading, ReportStoreRepository } from './report-store.repository';

/** A file that is a report; `extraction` is the report as JSON text. */
type Read = { item: WaitingItem; report: AnnualReport; extraction: string };

/** A file whose unit and year are known; what remains is to store it and to check it. */
type Placed = { item: WaitingItem; reading: Reading };

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
    private readonly checks: ChecksService,
    private readonly followUps: ChecksWorkerService,
  ) {}

  /**
   * Reads, checks and stores files; each ends settled. Throws only for failures that pass (a lost connection): then
   * files that are not settled can be given in again.
   */
  async ingest(ids: string[]): Promise<void> {
    const items = await this.ledger.take(ids);
    const read = await Promise.all(items.map((item) => this.orOurFault(item, () => this.read(item))));
    // Asked for all at once, so that the roster is searched for all of them together.
    const found = await Promise.all(
      read.flatMap((file) => (file ? this.orOurFault(file.item, () => this.place(file)) : [])),
    );
    await this.keep(found.filter((file) => file !== null));
  }

  /** Settles files that the queue has tried in vain, so that nobody waits for them for ever. */
  async giveUp(ids: string[]): Promise<void> {
    for (const item of await this.ledger.take(ids)) await this.settled(item, ourFault());
  }

  /** A file that is no report, or cannot be read, is settled here, and null is returned. */
  private async read(item: WaitingItem): Promise<Read | null> {
    const read = await this.reader.read(() => this.store.read(item.sha256), item.fileName);
    if ('problem' in read) return this.settled(item, failed(read.problem));
    const report: AnnualReport = JSON.parse(read.report);
    if (!report.isReport) return this.settled(item, notReport(report));
    return { item, report, extraction: read.report };
  }

  /** A report of which nobody can say whose it is is settled here, and null is returned. */
  private async place({ item, report, extraction }: Read): Promise<Placed | null> {
    // Who names the unit has looked at the file and may overrule it; a year given for a whole batch may not.
    const handed = { year: item.yearHint, fileYear: yearInName(item.fileName) };
    const doubt = item.unitHint === null ? yearQuestion(report, handed) : null;
    const year = item.yearHint ?? report.year;
    if (item.unitHint !== null && year !== null) {
      const unit = await this.units.byId({ region: item.scope }, item.unitHint, year);
      return unit ? placed(item, unit, year, report, extraction) : this.settled(item, unassigned(report, year, null));
    }
    const found = await this.whose(item, report, year);
    if (doubt !== null) return this.settled(item, yearDiffers(report, doubt, found));
    if (year === null || !found.sure) return this.settled(item, unassigned(report, year, asked(found)));
    const unit = await this.units.enter(found.sure, report.unit, year);
    return placed(item, unit, year, report, extraction);
  }

  /** Without a year the latest roster is as good as any: a person will name the year. */
  private whose(item: WaitingItem, { unit }: AnnualReport, year: number | null): Promise<Whose> {
    const { fileName, scope } = item;
    return this.units.whose(
      { region: scope },
      { unit, fileName },
      year ?? Number(chinaDay(new Date()).slice(0, 4)) - 1,
    );
  }

  private async settled(item: WaitingItem, outcome: Outcome): Promise<null> {
    await this.ledger.settleAlone(item.id, outcome);
    return null;
  }

  /** All in one transaction; if that fails, each alone, so that one bad file does not hold up the others. */
  private async keep(files: Placed[]): Promise<void> {
    if (files.length === 0) return;
    try {
      await this.keepTogether(files);
    } catch (error) {
      if (files.length === 1 && isPassing(error)) throw error;
      for (const file of files) await this.orOurFault(file.item, () => this.keepTogether([file]));
    }
  }

  private async keepTogether(files: Placed[]): Promise<void> {
    await this.reports.transaction(async (tx) => {
      for (const wave of waves(files)) {
        const readings = wave.map(({ reading }) => reading);
        const stored = await this.reports.storeVersions(tx, readings);
        const outcomes = stored.map(({ isNew, ...ref }, index): { id: string; outcome: Outcome } => ({
          id: wave[index]?.item.id ?? '',
          outcome: { state: isNew ? 'stored' : 'duplicate', ...ref },
        }));
        await this.ledger.settle(tx, outcomes);
        const fresh = readings.flatMap((reading, index) => {
          const ref = stored[index];
          return ref?.isNew ? [{ ...ref, ...reading }] : [];
        });
        await this.reports.alone(
          tx,
          fresh.map(({ shardKey }) => shardKey),
        );
        const reports = new Map(fresh.map(({ reportId, report }) => [reportId, report]));
        const { columns, alike } = await this.checks.checkNew(tx, reports);
        await this.reports.writeFacts(
          tx,
          fresh.flatMap((reading) => {
            const verdicts = columns.get(reading.reportId);
            return verdicts ? [{ ...factOf(reading), ...verdicts, reading, reportId: reading.reportId }] : [];
          }),
        );
        await this.followUps.follow(tx, fresh, alike);
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

function placed(item: WaitingItem, unit: DutyUnit, year: number, report: AnnualReport, extraction: string): Placed {
  const { sha256, fileName, publishedOn } = item;
  return { item, reading: { unit, year, sha256, fileName, publishedOn, report, extraction } };
}

/** Splits files so that no report occurs twice in a part: a second file of the same report waits for the first. */
function waves(files: Placed[]): Placed[][] {
  const parts: Map<string, Placed>[] = [];
  for (const file of files) {
    const key = `${file.reading.unit.id} ${file.reading.year}`;
    const free = parts.find((part) => !part.has(key));
    if (free) free.set(key, file);
    else parts.push(new Map([[key, file]]));
  }
  return parts.map((part) => [...part.values()]);
}
