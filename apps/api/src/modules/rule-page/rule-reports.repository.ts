import type { RuleExample, RuleTodo } from '@gongkai/contracts';
import { type RegionCode, regionRange, type Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { toRegionCode } from '../../database/column-types';
import { withinScope } from '../../http/scope';

/** One rule in one place and year; `ordinal` is its place in stored arrays. */
export type RuleQuestion = { region: RegionCode; year: number; rule: string; ordinal: number };

export type TodoItem = RuleTodo['items'][number];

/** A unit that owes a report whose last day is over. */
export type OverdueUnit = Pick<TodoItem, 'unitId' | 'unitName' | 'region' | 'regionName'> & {
  unitClass: string;
  deadline: string;
};

/** Passing reports that are looked through for one with something to tell. */
const PASSES_READ = 200;

/** The words of the first place that has any. */
const QUOTE = `(select piece.value ->> 'quote' from jsonb_array_elements(f.evidence) with ordinality as piece(value, position)
   where coalesce(piece.value ->> 'quote', '') <> '' order by piece.position limit 1)`;

/** True unless the last word of a supervisor on the finding overrules it. */
const STANDS = `coalesce((select w.kind from finding_word w
   where w.report_id = f.report_id and w.key = f.key and w.kind in ('overrule', 'restore')
   order by w.id desc limit 1), '') <> 'overrule'`;

/** Roster entries of $1 between $2 and $3 that are overdue on $4. */
const OVERDUE = `roster_entry r where r.year = $1 and r.region_code >= $2 and r.region_code < $3 and r.due and r.deadline < $4
   and not exists (select 1 from report p
     where p.shard_key = r.shard_key and p.unit_id = r.unit_id and p.year = r.year)`;

/** The reports behind the counts of one rule. */
@Injectable()
export class RuleReportsRepository {
  constructor(private readonly database: DataSource) {}

  /** How many reports fail the rule. */
  async failing(scope: Scope, { region, year, ordinal }: RuleQuestion): Promise<number> {
    const { from, to } = regionRange(withinScope(scope, region));
    const [row]: { failing: number }[] = await this.database.query(
      `select count(*)::int as failing from report_fact
       where year = $1 and region_code >= $2 and region_code < $3 and $4 = any(failed)`,
      [year, from, to, ordinal],
    );
    return row?.failing ?? 0;
  }

  /** Some of the reports that fail the rule, by place and unit, each with all its standing findings of the rule. */
  async todo(
    scope: Scope,
    { region, year, rule, ordinal }: RuleQuestion,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<TodoItem[]> {
    const { from, to } = regionRange(withinScope(scope, region));
    const rows: (Omit<TodoItem, 'region'> & { code: number })[] = await this.database.query(
      `select p.id as "reportId", u.id as "unitId", u.name as "unitName", p.region_code as code,
         g.name as "regionName", told.findings
       from (
         select fact.shard_key, fact.report_id from report_fact fact
         join unit u on u.shard_key = fact.shard_key and u.id = fact.unit_id
         where fact.year = $1 and fact.region_code >= $2 and fact.region_code < $3 and $4 = any(fact.failed)
         order by fact.region_code, u.name, u.id offset $6 limit $7
       ) shown
       join report p on p.shard_key = shown.shard_key and p.id = shown.report_id
       join unit u on u.shard_key = p.shard_key and u.id = p.unit_id
       join region g on g.code = p.region_code
       cross join lateral (
         select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'severity', f.severity, 'message', f.message,
             'quote', ${QUOTE}) order by array_position(array['error', 'warning', 'info'], f.severity), f.message, f.id),
           '[]') as findings
         from finding f
         where f.shard_key = p.shard_key and f.report_id = p.id and f.version = p.current_version and f.rule_id = $5
           and f.outcome = 'fail' and ${STANDS}
       ) told
       order by p.region_code, u.name, u.id`,
      [year, from, to, ordinal, rule, offset, limit],
    );
    return rows.map(({ code, ...row }) => ({ ...row, region: toRegionCode(code) }));
  }

  /** A few reports that pass the rule, first those whose check has something to tell. */
  async passing(
    scope: Scope,
    { region, year, rule, ordinal }: RuleQuestion,
    limit: number,
  ): Promise<Omit<RuleExample, 'findingId' | 'quote'>[]> {
    const { from, to } = regionRange(withinScope(scope, region));
    return this.database.query(
      `select p.id as "reportId", u.name as "unitName", g.name as "regionName", told.message
       from (
         select shard_key, report_id from report_fact
         where year = $1 and region_code >= $2 and region_code < $3
           and not ($4 = any(failed) or $4 = any(undetermined) or $4 = any(not_applicable))
         order by region_code limit ${PASSES_READ}
       ) passed
       join report p on p.shard_key = passed.shard_key and p.id = passed.report_id
       join unit u on u.shard_key = p.shard_key and u.id = p.unit_id
       join region g on g.code = p.region_code
       left join lateral (
         select other.value ->> 'reason' as message
         from report_check c cross join lateral jsonb_array_elements(c.others) as other
         where c.shard_key = p.shard_key and c.report_id = p.id and c.version = p.current_version
           and other.value ->> 'rule' = $5 and other.value ->> 'outcome' = 'pass' limit 1
       ) told on true
       order by told.message is null, p.region_code, u.name limit $6`,
      [year, from, to, ordinal, rule, limit],
    );
  }

  /** How many units are overdue on the ISO day `asOf`. */
  async overdueCount(scope: Scope, { region, year }: RuleQuestion, asOf: string): Promise<number> {
    const { from, to } = regionRange(withinScope(scope, region));
    const [row]: { overdue: number }[] = await this.database.query(`select count(*)::int as overdue from ${OVERDUE}`, [
      year,
      from,
      to,
      asOf,
    ]);
    return row?.overdue ?? 0;
  }

  /** Some of the units that are overdue on the ISO day `asOf`, by place and name. */
  async overdue(
    scope: Scope,
    { region, year }: RuleQuestion,
    asOf: string,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<OverdueUnit[]> {
    const { from, to } = regionRange(withinScope(scope, region));
    const rows: (Omit<OverdueUnit, 'region'> & { code: number })[] = await this.database.query(
      `select u.id as "unitId", u.name as "unitName", u.unit_class as "unitClass", owed.region_code as code,
         g.name as "regionName", owed.deadline
       from (select * from ${OVERDUE}) owed
       join unit u on u.shard_key = owed.shard_key and u.id = owed.unit_id
       join region g on g.code = owed.region_code
       order by owed.region_code, u.name, u.id offset $5 limit $6`,
      [year, from, to, asOf, offset, limit],
    );
    return rows.map(({ code, ...row }) => ({ ...row, region: toRegionCode(code) }));
  }
}
