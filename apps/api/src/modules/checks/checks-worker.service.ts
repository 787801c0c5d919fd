import { createHash } from 'node:crypto';
import { RULES } from '@gongkai/compliance';
import { settingChangeSchema } from '@gongkai/contracts';
import { DEMO_PREFIX, NATION_CODE, type RegionCode } from '@gongkai/domain';
import { Injectable, Logger } from '@nestjs/common';
import type { Transaction } from '../../database/transaction';
import {
  CHECK_PART,
  type CheckPart,
  CheckRunService,
  type Flip,
  type RunRecord,
} from '../check-runs/check-run.service';
import { JobQueue } from '../jobs/job-queue.service';
import { READ_UPLOAD } from '../uploads/upload-ledger.service';
import { ChecksService } from './checks.service';
import { FollowUpRepository } from './follow-up.repository';
import { summedUpAt } from './roster-facts';
import type { Subject } from './subject';

const CHECK_REPORT = 'check.report';
type CheckReport = { report: string };

/** Rules look back this many years, so a report that comes late concerns as many later ones. */
const YEARS_AHEAD = 2;

/** Reports checked again in one transaction. */
const BATCH = 50;

/** Parts of runs in hand at once: while one waits for the database, the other is judged. */
const LOOPS = 2;

/** A report that was stored and checked just now. */
type StoredReport = Pick<Subject, 'shardKey' | 'reportId' | 'unit' | 'year'>;

const DEMO_PROVINCE: RegionCode = DEMO_PREFIX.padEnd(NATION_CODE.length, '0');

/** Which rules there are, in which versions. */
const FINGERPRINT = createHash('sha256')
  .update(RULES.map(({ id, version }) => `${id}@${version}`).join('\n'))
  .digest('hex');

/** Checks that follow from something else: a report that came in, a setting, a new version of a rule. */
@Injectable()
export class ChecksWorkerService {
  private readonly log = new Logger('Checks');
  private started: Promise<void> | null = null;

  constructor(
    private readonly queue: JobQueue,
    private readonly checks: ChecksService,
    private readonly runs: CheckRunService,
    private readonly followUps: FollowUpRepository,
  ) {}

  /**
   * In the transaction that stores and checks reports: others that were checked without knowing these will be checked
   * again. Those are later reports of the same units, the report of the government that sums them up, and reports of the
   * same year or later that share text with them (`alike`).
   */
  async follow(tx: Transaction, stored: readonly StoredReport[], alike: readonly string[]): Promise<void> {
    if (stored.length === 0) return;
    const places = stored.flatMap(({ unit, year }) => {
      const region = summedUpAt({ unitClass: unit.unitClass, region: unit.regionCode });
      return region === null ? [] : [{ region, year }];
    });
    const reports = new Set([
      ...(await this.followUps.later(
        tx,
        stored.map(({ unit, year }) => ({ unitId: unit.id, year })),
        YEARS_AHEAD,
      )),
      ...(await this.followUps.ofGovernments(tx, places)),
      ...alike,
    ]);
    for (const { reportId } of stored) reports.delete(reportId);
    const jobs = [...reports].sort().map((report) => ({ key: report, payload: { report } }));
    if (jobs.length > 0) await this.queue.enqueueOnce<CheckReport>(tx, CHECK_REPORT, jobs);
  }

  /** Works in this process until the application is closed; a second call changes nothing. */
  start(): Promise<void> {
    this.started ??= this.work();
    return this.started;
  }

  private async work(): Promise<void> {
    await this.queue.work<CheckReport>(
      CHECK_REPORT,
      (jobs) => this.checkReports(jobs.map(({ payload }) => payload.report)),
      {
        batch: BATCH,
        once: true,
        after: READ_UPLOAD,
        abandoned: async (jobs) => this.tell(`${jobs.length} follow-up checks`),
      },
    );
    for (let loop = 0; loop < LOOPS; loop++)
      await this.queue.work<CheckPart>(CHECK_PART, (jobs) => this.checkParts(jobs.map(({ payload }) => payload)), {
        batch: 1,
        abandoned: async (jobs) => {
          // A part that fails again and again must not keep its run from ending.
          for (const { payload } of jobs) await this.runs.workOff(payload, async () => []);
          this.tell(`${jobs.length} parts of runs`);
        },
      });
  }

  /** How many follow-up checks are still to be made, by anybody. */
  waiting(): Promise<number> {
    return this.queue.pending(CHECK_REPORT);
  }

  private async checkReports(reports: string[]): Promise<void> {
    await this.followUps.transaction((tx) => this.checks.recheck(tx, reports));
  }

  private async checkParts(parts: CheckPart[]): Promise<void> {
    for (const part of parts) {
      const run = await this.runs.ofJob(part.run);
      if (run) await this.runs.workOff(part, (tx, reports) => this.workOn(tx, run, reports));
    }
  }

  private workOn(tx: Transaction, run: RunRecord, reports: string[]): Promise<Flip[]> {
    if (run.kind === 'recheck') return this.checks.recheck(tx, reports);
    const changes = settingChangeSchema.array().parse(run.changes);
    // One year: as set for that year; a span: as set for every year.
    const year = run.from === run.to ? run.from : 0;
    return this.checks.tryOut(tx, reports, { region: run.region, year, changes });
  }

  /** Starts a run over all reports if they were last checked with other rules. A database without reports only notes the rules. */
  async checkAgainIfRulesChanged(): Promise<void> {
    await this.followUps.transaction(async (tx) => {
      if (!(await this.followUps.rulesChanged(tx, FINGERPRINT))) return;
      const all = {
        kind: 'recheck' as const,
        from: 2008,
        to: 2100,
        reason: '规则更新',
        requestedBy: 'system',
        changes: [],
      };
      for (const region of [NATION_CODE, DEMO_PROVINCE])
        await this.runs.start(tx, { region: NATION_CODE }, { ...all, region });
    });
  }

  private tell(what: string): void {
    this.log.error(`${what} were given up after several tries`);
  }
}
