/** Calls the upkeep of `region_rollup` once per statement, whatever the statement did. */
export const ROLLUP_TRIGGERS = /* sql */ `
create function report_fact_changed() returns trigger language plpgsql as $$
declare
  changes fact_change[] := '{}';
begin
  if tg_op in ('UPDATE', 'DELETE') then
    select array_agg(row(-1, region_code, year, late, errors, figures, narrative, failed, undetermined)::fact_change)
      into changes from old_rows;
  end if;
  if tg_op in ('INSERT', 'UPDATE') then
    changes := changes || (
      select array_agg(row(1, region_code, year, late, errors, figures, narrative, failed, undetermined)::fact_change)
      from new_rows);
  end if;
  if changes is not null then
    perform rollup_apply_facts(changes);
  end if;
  return null;
end $$;

create trigger report_fact_inserted after insert on report_fact
  referencing new table as new_rows for each statement execute function report_fact_changed();
create trigger report_fact_updated after update on report_fact
  referencing old table as old_rows new table as new_rows for each statement execute function report_fact_changed();
create trigger report_fact_deleted after delete on report_fact
  referencing old table as old_rows for each statement execute function report_fact_changed();

create type roster_change as (sign int, region_code bigint, year smallint);

create function rollup_apply_roster(changes roster_change[]) returns void language plpgsql
set plan_cache_mode = force_generic_plan as $$
begin
  insert into region_rollup as r (region_code, year, due)
  with county as materialized (
    select region_code / 1000000 * 1000000 as region, year, sum(sign)::int as due from unnest(changes) group by 1, 2
  ), place as (
    select * from county where region % 100000000 <> 0
    union all
    select region / 100000000 * 100000000, year, sum(due)::int from county group by 1, 2
  )
  select * from place order by region desc, year
  on conflict (region_code, year) do update set due = r.due + excluded.due;
end $$;

create function roster_entry_changed() returns trigger language plpgsql as $$
declare
  changes roster_change[] := '{}';
begin
  if tg_op in ('UPDATE', 'DELETE') then
    select array_agg(row(-1, region_code, year)::roster_change) into changes from old_rows where due;
  end if;
  if tg_op in ('INSERT', 'UPDATE') then
    changes := changes || (select array_agg(row(1, region_code, year)::roster_change) from new_rows where due);
  end if;
  if changes is not null then
    perform rollup_apply_roster(changes);
  end if;
  return null;
end $$;

create trigger roster_entry_inserted after insert on roster_entry
  referencing new table as new_rows for each statement execute function roster_entry_changed();
create trigger roster_entry_updated after update on roster_entry
  referencing old table as old_rows new table as new_rows for each statement execute function roster_entry_changed();
create trigger roster_entry_deleted after delete on roster_entry
  referencing old table as old_rows for each statement execute function roster_entry_changed();

-- What the triggers must have kept: the same sums, counted afresh. For tests and for 'doctor', not for reading.
create view region_rollup_recount as
with due as (
  select code, year, count(*)::int as due
  from roster_entry cross join lateral (
    select region_code / 1000000 * 1000000 as code union select region_code / 100000000 * 100000000) as place
  where due group by 1, 2
), fact as (
  select code, year, count(*)::int as received,
    count(*) filter (where late)::int as late, count(*) filter (where errors > 0)::int as with_errors,
    vector_sum(figures, 1) as figures, vector_count(figures, 1) as stated,
    vector_sum(narrative, 1) as narrative, vector_count(narrative, 1) as narrative_stated,
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
`;
