import { Injectable } from '@nestjs/common';
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
      [
        JSON.stringify(
          texts.map(({ shardKey, reportId, unitId, year, demo, bands, sentences }) => ({
            shardKey,
            reportId,
            unitId,
            year,
            demo,
            bands,
            sentences,
          })),
        ),
      ],
    );
  }

  /** How many units have a text of the year; in the order of `asked`. */
  async units(tx: Transaction, asked: readonly { demo: boolean; year: number }[]): Promise<number[]> {
    const rows: { group: number; count: number }[] = await tx.query(
      `select asked.group, found.count from json_to_recordset($1::json) as asked("group" int, demo boolean, year int)
       cross join lateral (
         select count(*)::int as count from text_signature where demo = asked.demo and year = asked.year) found`,
      [JSON.stringify(asked.map(({ demo, year }, group) => ({ group, demo, year })))],
    );
    const counts = new Map(rows.map(({ group, count }) => [group, count]));
    return asked.map((_, group) => counts.get(group) ?? 0);
  }

  /**
   * In how many units' reports of a year each sentence stands, up to a hundred; sentences of nobody are left out. In the
   * order of `asked`.
   */
  async frequencies(
    tx: Transaction,
    asked: readonly { demo: boolean; year: number; sentences: string[] }[],
  ): Promise<Map<string, number>[]> {
    const rows: { group: number; key: string; count: number }[] = await tx.query(
      `select asked.group, mark.key::text as key, found.count
       from json_to_recordset($1::json) as asked("group" int, demo boolean, year int, sentences bigint[])
       cross join lateral unnest(asked.sentences) as mark(key)
       cross join lateral (
         select count(*)::int as count from (
           select 1 from text_mark
           where kind = 1 and key = mark.key and demo = asked.demo and year = asked.year limit ${MANY}) found_marks
       ) found where found.count > 0`,
      [JSON.stringify(asked.map(({ demo, year, sentences }, group) => ({ group, demo, year, sentences })))],
    );
    const found = asked.map(() => new Map<string, number>());
    for (const { group, key, count } of rows) found[group]?.set(key, count);
    return found;
  }

  /**
   * For each text the reports of other units up to its year that share most of its marks, the likeliest first; marks that
   * are everybody's find nothing.
   */
  async candidates(tx: Transaction, texts: readonly (TextRef & Marks)[], most: number): Promise<Candidate[][]> {
    const rows: { text: number; unitId: string; year: number }[] = await tx.query(
      `select asked.text, likely.unit_id as "unitId", likely.year from ${ASKED}
       cross join lateral (${scored('year <= asked.year order by year desc')}
         order by score desc, found.year, found.unit_id limit $2) likely
       order by asked.text, likely.score desc, likely.year, likely.unit_id`,
      [askedOf(texts), most],
    );
    const found: Candidate[][] = texts.map(() => []);
    for (const { text, unitId, year } of rows) found[text]?.push({ unitId, year });
    return found;
  }

  /** Which reports of other units, of the same year or later, share at least `least` marks with a text: at most `most` each. */
  async alike(
    tx: Transaction,
    texts: readonly (TextRef & Marks)[],
    { least, most }: { least: number; most: number },
  ): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `select distinct p.id from ${ASKED}
       cross join lateral (${scored('year >= asked.year order by year')}
         having sum(${WEIGHT}) >= $2 order by score desc limit $3) alike
       join unit u on u.id = alike.unit_id
       join report p on p.shard_key = u.shard_key and p.unit_id = u.id and p.year = alike.year`,
      [askedOf(texts), least, most],
    );
    return rows.map(({ id }) => id);
  }
}

const ASKED = `json_to_recordset($1::json) as asked(text int, demo boolean, year int, unit_id uuid,
  bands bigint[], sentences bigint[])`;

const WEIGHT = `case marks.kind when 0 then ${BAND_WEIGHT} else 1 end`;

const askedOf = (texts: readonly (TextRef & Marks)[]) =>
  JSON.stringify(
    texts.map(({ demo, year, unitId, bands, sentences }, text) => ({
      text,
      demo,
      year,
      unit_id: unitId,
      bands,
      sentences,
    })),
  );

/** Other units' reports with the number of shared marks; `years` says of which years, and in which order they are met. */
const scored = (years: string) => `
  select found.unit_id, found.year, sum(${WEIGHT}) as score
  from (
    select 0::smallint as kind, unnest(asked.bands) as key union all select 1::smallint, unnest(asked.sentences)
  ) marks
  cross join lateral (
    select unit_id, year, count(*) over () as many from (
      select unit_id, year from text_mark
      where kind = marks.kind and key = marks.key and demo = asked.demo and unit_id <> asked.unit_id and ${years}
      limit ${MANY}) found_marks
  ) found
  where found.many < ${MANY}
  group by found.unit_id, found.year`;
