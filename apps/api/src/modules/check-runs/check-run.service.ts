import { randomUUID } from 'node:crypto';
import type { CheckRun, CheckRunDetail, CheckRunList, StartRun, StartTrial } from '@gongkai/contracts';
import { NATION_CODE, type RegionCode, type Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction';
import type { Caller } from '../../http/caller';
import { PublicProblem } from '../../http/public-problem';
import { JobQueue } from '../jobs/job-queue.service';
import { RulesService } from '../rules/rules.service';
import { CheckRunRepository, type Flip, type NewRun, type RunRecord } from './check-run.repository';

export type { Flip, RunRecord };

/** Queue of the parts of runs. */
export const CHECK_PART = 'check.part';
export type CheckPart = { run: string; part: number };

const FLIPS_SHOWN = 500;

@Injectable()
export class CheckRunService {
  constructor(
    private readonly runs: CheckRunRepository,
    private readonly queue: JobQueue,
    private readonly rules: RulesService,
  ) {}

  /** Starts a run in the caller's transaction: its jobs exist if and only if that commits. Answers the run's id. */
  async start(tx: Transaction, scope: Scope, run: NewRun): Promise<string> {
    const { id, parts } = await this.runs.create(tx, scope, run);
    await this.queue.enqueue<CheckPart>(
      tx,
      CHECK_PART,
      Array.from({ length: parts }, (_, part) => ({ key: randomUUID(), payload: { run: id, part } })),
    );
    return id;
  }

  async recheck(caller: Caller, { region, from, to, reason }: StartRun): Promise<CheckRun> {
    return this.begin(caller, { kind: 'recheck', region, from, to, reason, changes: [] });
  }

  async trial(caller: Caller, { region, from, to, changes }: StartTrial): Promise<CheckRun> {
    return this.begin(caller, { kind: 'trial', region, from, to, reason: '试算', changes });
  }

  async list(scope: Scope, region: RegionCode): Promise<CheckRunList> {
    const runs = await this.runs.list(scope, region);
    return { runs: runs.map(runView) };
  }

  /** Throws `no-such-run` or `outside-scope`. */
  async detail(scope: Scope, id: string): Promise<CheckRunDetail> {
    const run = await this.record(scope, id);
    const [counts, flips] = await Promise.all([this.runs.flipCounts(id), this.runs.flips(id, FLIPS_SHOWN)]);
    return {
      ...runView(run),
      byRule: counts.map((count) => ({ ...count, ...this.names(count.rule) })),
      changed: flips.map((flip) => ({ ...flip, code: this.names(flip.rule).code })),
    };
  }

  /** Throws `no-such-run` or `outside-scope`. */
  async record(scope: Scope, id: string): Promise<RunRecord> {
    const run = await this.runs.byId(scope, id);
    if (run) return run;
    throw new PublicProblem('notFound', 'no-such-run', '没有这次核对。');
  }

  /** The run a part belongs to, for the worker: jobs have no scope of their own. Null for a run that is gone. */
  async ofJob(id: string): Promise<RunRecord | null> {
    return this.runs.byId({ region: NATION_CODE }, id);
  }

  /**
   * Works off a part in one transaction: `work` gets the ids of its reports and answers the verdicts it changed. A part
   * that was done before is left alone, so that a job may run twice.
   */
  async workOff(
    { run, part }: CheckPart,
    work: (tx: Transaction, reports: string[]) => Promise<Flip[]>,
  ): Promise<void> {
    await this.runs.transaction(async (tx) => {
      const reports = await this.runs.takePart(tx, run, part);
      if (reports) await this.runs.finishPart(tx, run, part, await work(tx, reports));
    });
  }

  private async begin(caller: Caller, run: Omit<NewRun, 'requestedBy'>): Promise<CheckRun> {
    const requestedBy = caller.username;
    const id = await this.runs.transaction((tx) => this.start(tx, caller.scope, { ...run, requestedBy }));
    return runView(await this.record(caller.scope, id));
  }

  private names(rule: string): { code: string; title: string } {
    const known = this.rules.byId(rule);
    return known ? { code: known.code, title: known.title } : { code: rule, title: '' };
  }
}

function runView({ from, to, requestedAt, finishedAt, changes: _, ...run }: RunRecord): CheckRun {
  return {
    ...run,
    years: { from, to },
    requestedAt: requestedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}
