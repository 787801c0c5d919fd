import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../database/transaction';

/** Where a text belongs. */
export type TextRef = { shardKey: number; reportId: string; unitId: string; year: number; demo: boolean };

/** Marks of a text: signed 64-bit numbers as decimal text. */
export type Marks = { bands: string[]; sentences: string[] };

/** Another unit's report that shares uncommon marks. */
export type Candidate = { unitId: string; year: number };

/** Above this a count is only “many”. */
const MANY = 100;
/** A band of one text agrees by chance far less often than a sentence does. */
const BAND_WEIGHT = 2;

@Injectable()
export class TextIndexRepository {
  constructor(private readonly database: DataSource) {}

  /** Keeps the marks of texts; a text whose marks are the same as before costs nothing. */
  async put(tx: Transaction, texts: readonly (TextRef & Marks)[]): Promise<void> {
    await tx.query(
      `insert into text_signature (shard_key, report_id, unit_id, year, demo, bands, sentences)
       select "shardKey", "reportId", "unitId", year, demo, bands, sentences
       from json_to_recordset($1::json) as given("shardKey" int, "reportId" uuid, "unitId" uuid, year smallint,
         demo boolean, bands bigint[], sentences bigint[])
       order by "shardKey", "reportId"
       on conflict (shard_key, report_id) do update set bands = excluded.bands, sentences = excluded.sentences
       where (text_signature.bands, text_signature.sentences) is distinct from (excluded.bands, excluded.sentences)`,
      [JSON.stringify(texts)],
    );
  }

  /** How many units have a text at all. */
  async units(demo: boolean): Promise<number> {
    const [row]: { count: number }[] = await this.database.query(
      'select count(distinct unit_id)::int as count from text_signature where demo = $1',
      [demo],
    );
    return row?.count ?? 0;
  }

  /** In how many units' reports of a year each sentence stands, up to a hundred; sentences of nobody are left out. */
  async frequencies(
    tx: Transaction,
    demo: boolean,
    year: number,
    sentences: readonly string[],
  ): Promise<Map<string, number>> {
    const rows: { key: string; count: number }[] = await tx.query(
      `select asked.key::text as key, found.count from unnest($1::bigint[]) as asked(key)
       cross join lateral (
         select count(*)::int as count from (
           select 1 from text_mark where kind = 1 and key = asked.key and demo = $2 and year = $3 limit ${MANY}) found_marks
       ) found where found.count > 0`,
      [sentences, demo, year],
    );
    return new Map(rows.map(({ key, count }) => [key, count]));
  }

  /** Reports of other units up to the same year that share most of the given marks; marks that are everybody's find nothing. */
  async candidates(tx: Transaction, own: TextRef, marks: Marks, most: number): Promise<Candidate[]> {
    return tx.query(
      `select "unitId", year from (
         select found.unit_id as "unitId", found.year, sum(case asked.kind when 0 then ${BAND_WEIGHT} else 1 end) as score
         from (
           select 0::smallint as kind, unnest($1::bigint[]) as key union all select 1::smallint, unnest($2::bigint[])
         ) asked
         cross join lateral (
           select unit_id, year, count(*) over () as many from (
             select unit_id, year from text_mark
             where kind = asked.kind and key = asked.key and demo = $3 and year <= $4 and unit_id <> $5
             order by year desc limit ${MANY}) found_marks
         ) found
         where found.many < ${MANY}
         group by 1, 2
       ) scored order by score desc, year, "unitId" limit $6`,
      [marks.bands, marks.sentences, own.demo, own.year, own.unitId, most],
    );
  }
}
