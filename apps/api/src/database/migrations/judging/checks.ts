/** Verdicts without rows of their own, the identity of findings, the word of people, and checks that are made again. */
export const CHECKS = /* sql */ `
alter table finding add column key text, add column hints jsonb;
create index finding_key on finding (shard_key, report_id, key);
comment on column finding.key is 'The same finding has the same key in every check, whatever its row is called';
comment on table finding is 'Verdicts that fail or cannot be decided; the others stand in report_check';

alter table report_fact add column not_applicable int[] not null default '{}';
comment on column report_fact.not_applicable is 'Ordinals (table rule) of the rules that do not apply, each once';

create table report_check (
  shard_key int not null,
  report_id uuid not null,
  version int not null,
  checked_at timestamptz not null default now(),
  others jsonb not null default '[]',
  primary key (shard_key, report_id, version),
  foreign key (shard_key, report_id, version) references report_version (shard_key, report_id, version)
);
comment on table report_check is
  'When a version was last checked; others: rules that do not apply, with reasons, and passes that have something to say';

insert into report_check (shard_key, report_id, version, others)
select shard_key, report_id, version,
  jsonb_agg(jsonb_build_object('rule', rule_id, 'code', code, 'outcome', outcome, 'reason', reason) order by code)
from finding where outcome = 'notApplicable' group by 1, 2, 3;
delete from finding where outcome = 'notApplicable';

create table finding_word (
  id bigint generated always as identity primary key,
  shard_key int not null,
  report_id uuid not null,
  rule_id text not null,
  key text not null,
  version int not null,
  kind text not null check (kind in ('overrule', 'restore', 'agree', 'explain', 'object')),
  reason text not null,
  actor text not null,
  at timestamptz not null default now(),
  foreign key (shard_key, report_id) references report (shard_key, id)
);
create index finding_word_report on finding_word (report_id, key, id);
comment on table finding_word is
  'What people said about findings, beside the verdict of the machine; the last overrule or restore of a key holds';
create function forbid_word_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.shard_key >= 990000
    and current_setting('gongkai.remove_demo', true) = 'on' then
    return old;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger finding_word_append_only before update or delete on finding_word
  for each row execute function forbid_word_change();
create trigger finding_word_no_truncate before truncate on finding_word
  for each statement execute function forbid_change();

create table check_run (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('recheck', 'trial')),
  region_code bigint not null references region (code),
  year_from smallint not null,
  year_to smallint not null,
  changes jsonb not null default '[]',
  reason text not null,
  requested_by text not null,
  requested_at timestamptz not null default now(),
  finished_at timestamptz
);
create index check_run_requested on check_run (requested_at desc);
comment on column check_run.changes is 'For a trial: the settings as they would be';

create table check_run_part (
  run_id uuid not null references check_run (id) on delete cascade,
  part int not null,
  reports uuid[] not null,
  done boolean not null default false,
  primary key (run_id, part)
);
comment on table check_run_part is 'A run is worked off in parts; each is done in the transaction that writes its verdicts';

create table check_flip (
  run_id uuid not null references check_run (id) on delete cascade,
  shard_key int not null,
  report_id uuid not null,
  rule_id text not null,
  before text not null,
  after text not null,
  message text not null,
  primary key (run_id, shard_key, report_id, rule_id)
);
comment on table check_flip is 'Verdicts that a run changed, or that a trial would change';
`;
