/** What a region set for itself and a year, and who changed it. */
export const SETTINGS = /* sql */ `
create table setting (
  region_code bigint not null references region (code),
  year smallint not null,
  key text not null,
  value jsonb not null,
  primary key (region_code, year, key)
);
comment on table setting is
  'Settings by place and report year; year 0 holds for every year. Keys: rule:<id>, deadline:<class>, grace, score';

create table setting_change (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor text not null,
  region_code bigint not null,
  year smallint not null,
  key text not null,
  before jsonb,
  after jsonb,
  note text not null default ''
);
create index setting_change_region on setting_change (region_code, id desc);
create trigger setting_change_append_only before update or delete on setting_change
  for each row execute function forbid_change();
create trigger setting_change_no_truncate before truncate on setting_change
  for each statement execute function forbid_change();

alter table unit
  add column founded text check (founded ~ '^\\d{4}(-\\d{2}-\\d{2})?$'),
  add column closed text check (closed ~ '^\\d{4}(-\\d{2}-\\d{2})?$'),
  add column phone text,
  add column host text;
comment on column unit.founded is 'ISO day, or the year alone where no more is known; null if it was always there';
comment on column unit.closed is 'ISO day or year on which the unit was closed; null while it exists';
comment on column unit.phone is 'Telephone on record, as registered';
comment on column unit.host is 'Host of the portal on record';

alter table roster_entry add column exemption text;
comment on column roster_entry.exemption is 'Why the unit need not report for the year (founded later, closed …); null if it must';
`;
