import { checkReport } from '@gongkai/compliance';
import type { AnnualReport, Evidence, Finding } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction';
import type { Flip } from '../check-runs/check-run.service';
import type { Trial } from '../settings/settings.service';
import { ContextService } from './context.service';
import { findingKey } from './finding-key';
import type { StoredSubject, Subject, VerdictColumns } from './subject';
import { SubjectRepository } from './subject.repository';
import { type Surroundings, SurroundingsService } from './surroundings.service';
import { VerdictRepository, type Verdicts } from './verdict.repository';
import { verdictColumns } from './verdict-columns';

export type { Subject, Surroundings, VerdictColumns, Verdicts };

type Judged<S extends Subject> = { subject: S; findings: Finding[] };

/** Checks reports with everything that is known, and keeps what people said about findings. */
@Injectable()
export class ChecksService {
  constructor(
    private readonly contexts: ContextService,
    private readonly subjects: SubjectRepository,
    private readonly surroundings: SurroundingsService,
    private readonly verdicts: VerdictRepository,
  ) {}

  /** Asks all rules about some reports; in the order of `subjects`. */
  async judge<S extends Subject>(
    subjects: readonly S[],
    trial: Trial | null = null,
    around: readonly Surroundings[] = [],
  ): Promise<Judged<S>[]> {
    const asked = await this.contexts.of(subjects, trial);
    return asked.map(({ subject, context, settings }, index) => ({
      subject,
      findings: checkReport(subject.report, { ...context, ...around[index] }, settings),
    }));
  }

  /** Reports locked at their current versions, judged with everything that stands around them. */
  private async judgeStored(
    tx: Transaction,
    reportIds: readonly string[],
    trial: Trial | null = null,
  ): Promise<Judged<StoredSubject>[]> {
    const subjects = await this.subjects.lock(tx, reportIds);
    return this.judge(subjects, trial, await this.surroundings.of(tx, subjects, trial === null));
  }

  /** What makes a finding the same in every check; those stored before keys were kept get theirs here. */
  keyOf({ key, ...finding }: { key: string | null; rule: string; evidence: Evidence[] }): string {
    return key ?? findingKey(finding);
  }

  /** Writes the verdicts on new versions. */
  async add(tx: Transaction, verdicts: readonly Verdicts[]): Promise<void> {
    await this.verdicts.add(tx, verdicts);
  }

  /** What the verdicts on some reports come to in their rows of facts; in the order of `verdicts`. */
  async columns(
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
    const judged = await this.judgeStored(tx, reportIds);
    const verdicts = judged.map(({ subject: { shardKey, reportId, version }, findings }) => ({
      shardKey,
      reportId,
      version,
      findings,
    }));
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
    return (await this.judgeStored(tx, reportIds, trial)).flatMap(flipsOf);
  }
}

/** By the day of publication alone; without one, or where none is due, a report is not called late. */
const isLate = ({ publishedOn, duty }: Subject) =>
  publishedOn !== null && duty.due && duty.deadline !== null && publishedOn > duty.deadline;

const RANK = { fail: 0, undetermined: 1, notApplicable: 2, pass: 3 } as const;

/** Rules whose outcome is not what it was; the weightiest of several verdicts of one rule speaks for it. */
function flipsOf({ subject, findings }: Judged<StoredSubject>): Flip[] {
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
