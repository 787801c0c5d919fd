/** Regions, units, the roster of each year, and small facts about this installation. */
export const PLACES = /* sql */ `
create table app_state (
  key text primary key,
  value text not null,
  changed_at timestamptz not null default now()
);
comment on table app_state is 'Facts about this installation: which region list is loaded, whether the demonstration was removed';

create table region (
  code bigint primary key,
  name text not null,
  level smallint not null check (level between 0 and 4),
  parent bigint references region (code) deferrable initially deferred,
  pinyin text not null default '',
  initials text not null default '',
  demo boolean not null default false,
  check ((code = 0) = (parent is null))
);
create index region_parent on region (parent, code);
create index region_level on region (level, code);
create index region_name on region (name);
comment on table region is '12-digit division codes as numbers; level 0 nation, 1 province, 2 city, 3 county, 4 town';

create table unit (
  shard_key int not null,
  id uuid not null default gen_random_uuid(),
  name text not null,
  unit_class text not null check (unit_class in ('government', 'department', 'town', 'street', 'zone')),
  region_code bigint not null references region (code),
  aliases text[] not null default '{}',
  name_keys text[] not null default '{}',
  demo boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (shard_key, id),
  unique (shard_key, name, region_code)
);
create index unit_id on unit (id);
create index unit_region on unit (region_code);
create index unit_name_keys on unit using gin (name_keys);
comment on column unit.shard_key is 'First six digits of the region code at registration; never changed, part of every key';
comment on column unit.name_keys is 'Name and aliases in the form in which names are compared';

create table roster_entry (
  shard_key int not null,
  unit_id uuid not null,
  year smallint not null,
  region_code bigint not null references region (code),
  due boolean not null default true,
  deadline date not null,
  primary key (shard_key, unit_id, year),
  foreign key (shard_key, unit_id) references unit (shard_key, id)
);
create index roster_entry_year_region on roster_entry (year, region_code);
comment on table roster_entry is 'Which unit has to report for which year, where it stood in that year, and until when';
`;
