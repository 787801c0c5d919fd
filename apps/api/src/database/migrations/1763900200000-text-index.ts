import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What texts have in common, found without reading them: marks of every report's sentences and MinHash bands. Marks are
 * rows of their own, because a formula of all the country must cost no more to look up than a sentence of one town.
 */
export class TextIndex1763900200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
alter table report add column filed_on date, add column url text;
comment on column report.filed_on is 'Day on which the unit filed it, as registered; not the day of the import';
comment on column report.url is 'Public address, where it is known';

create table text_signature (
  shard_key int not null,
  report_id uuid not null,
  unit_id uuid not null,
  year smallint not null,
  demo boolean not null,
  bands bigint[] not null,
  sentences bigint[] not null,
  primary key (shard_key, report_id),
  foreign key (shard_key, report_id) references report (shard_key, id)
);
comment on table text_signature is 'Marks of the current version of each report: bands of its MinHash, hashes of its masked sentences';

create table text_mark (
  kind smallint not null check (kind in (0, 1)),
  key bigint not null,
  demo boolean not null,
  year smallint not null,
  shard_key int not null,
  unit_id uuid not null,
  primary key (kind, key, demo, year, shard_key, unit_id)
);
comment on table text_mark is 'text_signature the other way round; kind 0: bands, 1: sentences';

create function text_signature_changed() returns trigger language plpgsql as $$
begin
  if tg_op in ('UPDATE', 'DELETE') then
    delete from text_mark m using unnest(
      array_fill(0, array[cardinality(old.bands)]) || array_fill(1, array[cardinality(old.sentences)]),
      old.bands || old.sentences) as gone(kind, key)
    where m.kind = gone.kind and m.key = gone.key and m.demo = old.demo and m.year = old.year
      and m.shard_key = old.shard_key and m.unit_id = old.unit_id;
  end if;
  if tg_op in ('INSERT', 'UPDATE') then
    insert into text_mark (kind, key, demo, year, shard_key, unit_id)
    select kind, key, new.demo, new.year, new.shard_key, new.unit_id from unnest(
      array_fill(0, array[cardinality(new.bands)]) || array_fill(1, array[cardinality(new.sentences)]),
      new.bands || new.sentences) as come(kind, key)
    on conflict do nothing;
  end if;
  return null;
end $$;
create trigger text_signature_marks after insert or update or delete on text_signature
  for each row execute function text_signature_changed();
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table text_mark; drop table text_signature; drop function text_signature_changed;
      alter table report drop column filed_on, drop column url`);
  }
}
