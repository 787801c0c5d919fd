import { createHash, randomUUID } from 'node:crypto';
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
import { ChecksService } from './checks.service';
import { FollowUpRepository } from './follow-up.repository';

const CHECK_REPORTS = 'check.reports';
type CheckReports = { reports: string[] };

/** Rules look back this many years, so a report that comes late concerns as many later ones. */
const YEARS_AHEAD = 2;

const DEMO_PROVINCE: RegionCode = DEMO_PREFIX.padEnd(NATION_CODE.length, '0');

/** Which rules there are, in which versions. */
const FINGERPRINT = createHash('sha256')
  .update(RULES.map(({ id, version }) => `${id}@${version}`).join('\n'))
  .digest('hex');

/** Checks that follow from something else: a report that came in, a setting, a new version of a rule. */
@Injectable()
export class ChecksWorkerService {
  private readonly log = new Logger('Checks');

  constructor(
    private readonly queue: JobQueue,
    private readonly checks: ChecksService,
    private readonly runs: CheckRunService,
    private readonly followUps: FollowUpRepository,
  ) {}

  /** In the transaction that stores reports: they, and later reports of their units, are checked with all that is known. */
  async follow(tx: Transaction, stored: readonly { reportId: string; unitId: string; year: number }[]): Promise<void> {
    if (stored.length === 0) return;
    const later = await this.followUps.later(tx, stored, YEARS_AHEAD);
    const reports = [...new Set([...stored.map(({ reportId }) => reportId), ...later])];
    await this.queue.enqueue<CheckReports>(tx, CHECK_REPORTS, [{ key: randomUUID(), payload: { reports } }]);
  }

  /** Works in this process until the application is closed. */
  async start(): Promise<void> {
    await this.queue.work<CheckReports>(
      CHECK_REPORTS,
      (jobs) => this.checkReports(jobs.map(({ payload }) => payload)),
      {
        batch: 5,
        abandoned: async (jobs) => this.tell(`${jobs.length} follow-up checks`),
      },
    );
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
    return this.queue.pending(CHECK_REPORTS);
  }

  private async checkReports(jobs: CheckReports[]): Promise<void> {
    const reports = [...new Set(jobs.flatMap((job) => job.reports))];
    await this.followUps.transaction((tx) => this.checks.recheck(tx, reports));
  }

  private async checkParts(parts: CheckPart[]): Promise<void> {
    for (const part of parts) {
      const run = await this.runs.ofJob(part.run);
      if (run) await this.runs.workOff(part, (tx, reports) => this.work(tx, run, reports));
    }
  }

  private work(tx: Transaction, run: RunRecord, reports: string[]): Promise<Flip[]> {
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
