import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A government's own report may cover its whole region. Where units of that region have reported too, its numbers are theirs
 * once more: the report is received, late or in error like any other, but adds nothing to figures and narrative.
 */
export class Summaries1763900500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
alter table report_fact add column covers_region boolean not null default false,
  add column is_summary boolean not null default false;
comment on column report_fact.covers_region is 'A government above towns that does not say it reports for its office alone';
comment on column report_fact.is_summary is 'It covers its region, and others of the region have reported: its numbers are theirs';

create or replace function report_fact_changed() returns trigger language plpgsql as $$
declare
  changes fact_change[] := '{}';
begin
  if tg_op in ('UPDATE', 'DELETE') then
    select array_agg(row(-1, region_code, year, late, errors, case when not is_summary then figures end,
        case when not is_summary then narrative end, failed, undetermined)::fact_change)
      into changes from old_rows;
  end if;
  if tg_op in ('INSERT', 'UPDATE') then
    changes := changes || (
      select array_agg(row(1, region_code, year, late, errors, case when not is_summary then figures end,
        case when not is_summary then narrative end, failed, undetermined)::fact_change)
      from new_rows);
  end if;
  if changes is not null then
    perform rollup_apply_facts(changes);
  end if;
  return null;
end $$;

create or replace view region_rollup_recount as
with due as (
  select code, year, count(*)::int as due
  from roster_entry cross join lateral (
    select region_code / 1000000 * 1000000 as code union select region_code / 100000000 * 100000000) as place
  where due group by 1, 2
), fact as (
  select code, year, count(*)::int as received,
    count(*) filter (where late)::int as late, count(*) filter (where errors > 0)::int as with_errors,
    vector_sum(case when not is_summary then figures end, 1) as figures,
    vector_count(case when not is_summary then figures end, 1) as stated,
    vector_sum(case when not is_summary then narrative end, 1) as narrative,
    vector_count(case when not is_summary then narrative end, 1) as narrative_stated,
    ordinal_count(failed, 1) as failed, ordinal_count(undetermined, 1) as undetermined
  from report_fact cross join lateral (
    select region_code / 1000000 * 1000000 as code union select region_code / 100000000 * 100000000) as place
  group by 1, 2
)
select coalesce(due.code, fact.code) as region_code, coalesce(due.year, fact.year) as year,
  coalesce(due.due, 0) as due, coalesce(fact.received, 0) as received, coalesce(fact.late, 0) as late,
  coalesce(fact.with_errors, 0) as with_errors, fact.figures, fact.stated, fact.narrative, fact.narrative_stated,
  fact.failed, fact.undetermined
from due full join fact on fact.code = due.code and fact.year = due.year;

create function mark_summaries(places bigint[], years int[]) returns void language sql as $$
  update report_fact f set is_summary = true
  from (select distinct * from unnest(places, years) as given(code, year)) given
  where f.region_code = given.code and f.year = given.year and f.covers_region and not f.is_summary
    and exists (
      select 1 from report_fact other
      where other.year = f.year and other.unit_id <> f.unit_id and other.region_code >= f.region_code
        and other.region_code < f.region_code + case when f.region_code % 10000000000 = 0 then 10000000000
          when f.region_code % 100000000 = 0 then 100000000 else 1000000 end)
$$;
comment on function mark_summaries is 'Marks the reports of governments of these places and years that others of their region make summaries';

update report_fact f set covers_region = true
from unit u where u.shard_key = f.shard_key and u.id = f.unit_id and u.unit_class = 'government'
  and f.region_code % 1000000 = 0;
select mark_summaries(array_agg(region_code), array_agg(year::int)) from report_fact where covers_region;
`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup to go back: sums that counted units twice are not made again');
  }
}
