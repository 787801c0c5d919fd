/**
 * Sums per region and year, kept exact by statement-level triggers. Rows exist for counties and cities only: a report
 * counts in the county row and in the city row of its unit (in one row where both are the same place); provinces and
 * the nation are summed at read from the rows that are divisible by 10^8. Children are written before parents and
 * always in descending code order, so that two writers never wait for each other in a circle. Rows stay uncompressed
 * (toast_tuple_target): sums read single elements, and unpacking whole arrays for each costs many times the sum.
 */
export const ROLLUP = /* sql */ `
create table region_rollup (
  region_code bigint not null,
  year smallint not null,
  due int not null default 0,
  received int not null default 0,
  late int not null default 0,
  with_errors int not null default 0,
  figures bigint[] not null default '{}',
  stated int[] not null default '{}',
  narrative bigint[] not null default '{}',
  narrative_stated int[] not null default '{}',
  failed int[] not null default '{}',
  undetermined int[] not null default '{}',
  primary key (region_code, year)
) with (fillfactor = 50, toast_tuple_target = 8160);
create index region_rollup_city on region_rollup (year, region_code) where region_code % 100000000 = 0;
comment on table region_rollup is
  'County and city rows only. figures: sums by figureOrdinal + 1; stated: how many reports gave a number; failed: reports by rule ordinal + 1';

-- Loops instead of unnest and group by: simple expressions are evaluated without the planner.
create function vector_add(total bigint[], addend bigint[], sign int) returns bigint[]
language plpgsql immutable parallel safe as $$
begin
  for i in coalesce(array_length(total, 1), 0) + 1 .. coalesce(array_length(addend, 1), 0) loop
    total[i] := 0;
  end loop;
  for i in 1 .. coalesce(array_length(addend, 1), 0) loop
    if addend[i] <> 0 then
      total[i] := total[i] + sign * addend[i];
    end if;
  end loop;
  return total;
end $$;

create function vector_count_add(total int[], addend bigint[], sign int) returns int[]
language plpgsql immutable parallel safe as $$
begin
  for i in coalesce(array_length(total, 1), 0) + 1 .. coalesce(array_length(addend, 1), 0) loop
    total[i] := 0;
  end loop;
  for i in 1 .. coalesce(array_length(addend, 1), 0) loop
    if addend[i] is not null then
      total[i] := total[i] + sign;
    end if;
  end loop;
  return total;
end $$;

create function ordinal_count_add(total int[], ordinals int[], sign int) returns int[]
language plpgsql immutable parallel safe as $$
declare
  ordinal int;
begin
  foreach ordinal in array ordinals loop
    for i in coalesce(array_length(total, 1), 0) + 1 .. ordinal + 1 loop
      total[i] := 0;
    end loop;
    total[ordinal + 1] := total[ordinal + 1] + sign;
  end loop;
  return total;
end $$;

create aggregate vector_sum(bigint[], int) (sfunc = vector_add, stype = bigint[], initcond = '{}', parallel = safe);
create aggregate vector_count(bigint[], int) (sfunc = vector_count_add, stype = int[], initcond = '{}', parallel = safe);
create aggregate ordinal_count(int[], int) (sfunc = ordinal_count_add, stype = int[], initcond = '{}', parallel = safe);

create type fact_change as (
  sign int, region_code bigint, year smallint, late boolean, errors int,
  figures bigint[], narrative bigint[], failed int[], undetermined int[]
);

create function rollup_apply_facts(changes fact_change[]) returns void language plpgsql
set plan_cache_mode = force_generic_plan as $$
begin
  insert into region_rollup as r (region_code, year, received, late, with_errors,
    figures, stated, narrative, narrative_stated, failed, undetermined)
  with county as materialized (
    select region_code / 1000000 * 1000000 as region, year,
      sum(sign)::int as received,
      coalesce(sum(sign) filter (where late), 0)::int as late,
      coalesce(sum(sign) filter (where errors > 0), 0)::int as with_errors,
      vector_sum(figures, sign) as figures, vector_count(figures, sign) as stated,
      vector_sum(narrative, sign) as narrative, vector_count(narrative, sign) as narrative_stated,
      ordinal_count(failed, sign) as failed, ordinal_count(undetermined, sign) as undetermined
    from unnest(changes) group by 1, 2
  ), place as (
    select * from county where region % 100000000 <> 0
    union all
    select region / 100000000 * 100000000, year, sum(received)::int, sum(late)::int, sum(with_errors)::int,
      vector_sum(figures, 1), vector_sum(stated::bigint[], 1)::int[],
      vector_sum(narrative, 1), vector_sum(narrative_stated::bigint[], 1)::int[],
      vector_sum(failed::bigint[], 1)::int[], vector_sum(undetermined::bigint[], 1)::int[]
    from county group by 1, 2
  )
  select * from place order by region desc, year
  on conflict (region_code, year) do update set
    received = r.received + excluded.received,
    late = r.late + excluded.late,
    with_errors = r.with_errors + excluded.with_errors,
    figures = vector_add(r.figures, excluded.figures, 1),
    stated = vector_add(r.stated, excluded.stated, 1)::int[],
    narrative = vector_add(r.narrative, excluded.narrative, 1),
    narrative_stated = vector_add(r.narrative_stated, excluded.narrative_stated, 1)::int[],
    failed = vector_add(r.failed, excluded.failed, 1)::int[],
    undetermined = vector_add(r.undetermined, excluded.undetermined, 1)::int[];
end $$;
`;
