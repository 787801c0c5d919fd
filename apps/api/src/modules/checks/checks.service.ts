import { setImmediate as letOthersIn } from 'node:timers/promises';
import { checkReport } from '@gongkai/compliance';
import type { AnnualReport, Evidence, Finding } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction';
import type { Flip } from '../check-runs/check-run.service';
import type { Trial } from '../settings/settings.service';
import { ContextService } from './context.service';
import { findingKey } from './finding-key';
import type { Subject, VerdictColumns } from './subject';
import { SubjectRepository } from './subject.repository';
import { type Surroundings, SurroundingsService } from './surroundings.service';
import { TextIndexRepository } from './text-index.repository';
import { VerdictRepository, type Verdicts } from './verdict.repository';
import { verdictColumns } from './verdict-columns';

export type { VerdictColumns };

type Judged = { subject: Subject; findings: Finding[]; telling: Surroundings['telling'] | null };

/** What checking new reports came to: for each its columns of facts, and the other reports that share text with them. */
export type NewChecked = { columns: Map<string, VerdictColumns>; alike: string[] };

/** Reports that share fewer marks with a new one than this need not be checked again for it, nor more than so many. */
const ALIKE = { least: 4, most: 20 };

/** Checks reports with everything that is known, and keeps what people said about findings. */
@Injectable()
export class ChecksService {
  constructor(
    private readonly contexts: ContextService,
    private readonly subjects: SubjectRepository,
    private readonly surroundings: SurroundingsService,
    private readonly verdicts: VerdictRepository,
    private readonly texts: TextIndexRepository,
  ) {}

  /** Asks all rules about reports, with everything that is known beside them; in the order of `subjects`. */
  private async judge(tx: Transaction, subjects: readonly Subject[], trial: Trial | null = null): Promise<Judged[]> {
    const around = await this.surroundings.of(tx, subjects, trial === null);
    const asked = await this.contexts.of(tx, subjects, trial);
    const judged: Judged[] = [];
    for (const [index, { subject, context, settings }] of asked.entries()) {
      const findings = checkReport(subject.report, { ...context, ...around[index] }, settings);
      judged.push({ subject, findings, telling: around[index]?.telling ?? null });
      // Fifty reports in one go would keep everybody who asks for a page waiting.
      await letOthersIn();
    }
    return judged;
  }

  /** Checks reports that this transaction has just stored and writes the verdicts. */
  async checkNew(tx: Transaction, reports: ReadonlyMap<string, AnnualReport>): Promise<NewChecked> {
    if (reports.size === 0) return { columns: new Map(), alike: [] };
    const judged = await this.judge(tx, await this.subjects.fresh(tx, reports));
    const verdicts = judged.map(verdictsOf);
    await this.verdicts.add(tx, verdicts);
    const columns = await this.columns(tx, verdicts);
    const telling = judged.flatMap((each) => each.telling ?? []);
    return {
      columns: new Map(
        verdicts.flatMap(({ reportId }, index) => {
          const own = columns[index];
          return own ? [[reportId, own] as const] : [];
        }),
      ),
      alike: await this.texts.alike(tx, telling, ALIKE),
    };
  }

  /** What makes a finding the same in every check; those stored before keys were kept get theirs here. */
  keyOf({ key, ...finding }: { key: string | null; rule: string; evidence: Evidence[] }): string {
    return key ?? findingKey(finding);
  }

  /** What the verdicts on some reports come to in their rows of facts; in the order of `verdicts`. */
  private async columns(
    tx: Transaction,
    verdicts: readonly Pick<Verdicts, 'reportId' | 'findings'>[],
  ): Promise<VerdictColumns[]> {
    const ordinals = await this.verdicts.ruleOrdinals();
    const overruled = await this.verdicts.overruled(
      tx,
      verdicts.map(({ reportId }) => reportId),
    );
    return verdicts.map(({ reportId, findings }) =>
      verdictColumns(findings, (rule) => known(ordinals.get(rule), rule), overruled.get(reportId) ?? new Set()),
    );
  }

  /** A stored report with everything that stands around it, for showing; null for an unknown id. Scope is the caller's matter. */
  async surroundingsOf(reportId: string): Promise<(Surroundings & { report: AnnualReport }) | null> {
    return this.subjects.look(async (tx) => {
      const subjects = await this.subjects.read(tx, [reportId]);
      const [around] = await this.surroundings.of(tx, subjects, false);
      const [subject] = subjects;
      return subject && around ? { ...around, report: subject.report } : null;
    });
  }

  /** Checks stored reports again in an open transaction and answers the verdicts that changed. */
  async recheck(tx: Transaction, reportIds: readonly string[]): Promise<Flip[]> {
    const judged = await this.judge(tx, await this.subjects.lock(tx, reportIds));
    const verdicts = judged.map(verdictsOf);
    await this.verdicts.replace(tx, verdicts);
    const columns = await this.columns(tx, verdicts);
    const facts = judged.flatMap(({ subject }, index) => {
      const own = columns[index];
      return own ? [{ ...own, shardKey: subject.shardKey, reportId: subject.reportId, late: isLate(subject) }] : [];
    });
    await this.verdicts.updateFacts(tx, facts);
    return judged.flatMap(flipsOf);
  }

  /** The verdicts that would change under settings that were not made. Writes nothing. */
  async tryOut(tx: Transaction, reportIds: readonly string[], trial: Trial): Promise<Flip[]> {
    const judged = await this.judge(tx, await this.subjects.lock(tx, reportIds), trial);
    return judged.flatMap(flipsOf);
  }
}

const verdictsOf = ({ subject: { shardKey, reportId, version }, findings }: Judged): Verdicts => ({
  shardKey,
  reportId,
  version,
  findings,
});

/** By the day of publication alone; without one, or where none is due, a report is not called late. */
const isLate = ({ publishedOn, duty }: Subject) =>
  publishedOn !== null && duty.due && duty.deadline !== null && publishedOn > duty.deadline;

const RANK = { fail: 0, undetermined: 1, notApplicable: 2, pass: 3 } as const;

/** Rules whose outcome is not what it was; the weightiest of several verdicts of one rule speaks for it. */
function flipsOf({ subject, findings }: Judged): Flip[] {
  const now = new Map<string, Finding>();
  for (const finding of findings) {
    const known = now.get(finding.rule);
    if (!known || RANK[finding.outcome] < RANK[known.outcome]) now.set(finding.rule, finding);
  }
  const { shardKey, reportId, outcomes } = subject;
  return [...now.values()].flatMap(({ rule, outcome, message }) => {
    const before = outcomes.get(rule) ?? { outcome: 'pass' as const, message: '' };
    if (before.outcome === outcome) return [];
    return [{ shardKey, reportId, rule, before: before.outcome, after: outcome, message: message || before.message }];
  });
}

function known(ordinal: number | undefined, rule: string): number {
  if (ordinal === undefined) throw new Error(`Rule ${rule} is not in the catalogue of the database`);
  return ordinal;
}
