import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether a report is due follows from the life of the unit and the deadline, whoever writes the roster: an exempt unit
 * is not due, and the roll-ups follow. The function says what `exemptionOf` of the domain says; a test holds them together.
 */
export class Exemptions1763900300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
create function is_exempt(year int, deadline date, founded text, closed text, excused text) returns boolean
language sql immutable parallel safe as $$
  select coalesce(excused ~ '\\S', false)
    or coalesce(left(founded, 4)::int >= year, false)
    or coalesce(left(closed, 4)::int <= year, false)
    or coalesce((case length(closed) when 4 then closed || '-12-31' else closed end)::date <= deadline, false)
$$;

create function roster_entry_due() returns trigger language plpgsql as $$
begin
  new.due := not coalesce((
    select is_exempt(new.year, new.deadline, u.founded, u.closed, new.exemption)
    from unit u where u.shard_key = new.shard_key and u.id = new.unit_id), false);
  return new;
end $$;
create trigger roster_entry_due before insert or update on roster_entry
  for each row execute function roster_entry_due();

create function unit_life_changed() returns trigger language plpgsql as $$
begin
  update roster_entry set due = due where shard_key = new.shard_key and unit_id = new.id;
  return null;
end $$;
create trigger unit_life_changed after update of founded, closed on unit
  for each row when ((old.founded, old.closed) is distinct from (new.founded, new.closed))
  execute function unit_life_changed();

update roster_entry set due = due where exemption is not null;
create index roster_entry_exempt on roster_entry (year, region_code) where not due;
comment on column roster_entry.due is 'Kept by a trigger: false while the unit is exempt for the year';
comment on column roster_entry.exemption is 'Why a supervisor let the unit off for the year; null if nobody did';
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index roster_entry_exempt; drop trigger unit_life_changed on unit;
      drop trigger roster_entry_due on roster_entry;
      drop function unit_life_changed, roster_entry_due, is_exempt`);
  }
}
