import type { FindingWord, WordKind } from '@gongkai/contracts';
import type { Evidence, Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { toRegionCode } from '../../database/column-types';
import type { Transaction } from '../../database/transaction';
import { withinScope } from '../../http/scope';

/** A finding on the current version of a report, as far as words need it. */
export type FindingRef = {
  shardKey: number;
  reportId: string;
  version: number;
  rule: string;
  key: string | null;
  evidence: Evidence[];
};

type NewWord = Omit<FindingRef, 'key' | 'evidence'> & { key: string; kind: WordKind; reason: string; actor: string };

@Injectable()
export class FindingWordRepository {
  constructor(private readonly database: DataSource) {}

  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** A failing finding of the current version, or null; throws `outside-scope` for somebody else's. */
  async finding(scope: Scope, reportId: string, findingId: string): Promise<FindingRef | null> {
    const [row]: (FindingRef & { code: number })[] = await this.database.query(
      `select f.shard_key as "shardKey", f.report_id as "reportId", f.version, f.rule_id as rule, f.key, f.evidence,
         p.region_code as code
       from finding f join report p
         on p.shard_key = f.shard_key and p.id = f.report_id and p.current_version = f.version
       where f.report_id::text = $1 and f.id::text = $2 and f.outcome = 'fail'`,
      [reportId, findingId],
    );
    if (!row) return null;
    const { code, ...finding } = row;
    withinScope(scope, toRegionCode(code));
    return finding;
  }

  async add(tx: Transaction, word: NewWord): Promise<void> {
    await tx.query(
      `insert into finding_word (shard_key, report_id, rule_id, key, version, kind, reason, actor)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [word.shardKey, word.reportId, word.rule, word.key, word.version, word.kind, word.reason, word.actor],
    );
  }

  /** All words on a report's findings by key, oldest first. The report was found within the caller's scope. */
  async ofReport(reportId: string): Promise<Map<string, FindingWord[]>> {
    const rows: (Omit<FindingWord, 'at'> & { key: string; at: Date })[] = await this.database.query(
      'select key, kind, reason, actor, at from finding_word where report_id = $1 order by id',
      [reportId],
    );
    const words = new Map<string, FindingWord[]>();
    for (const { key, at, ...word } of rows)
      words.set(key, [...(words.get(key) ?? []), { ...word, at: at.toISOString() }]);
    return words;
  }
}
