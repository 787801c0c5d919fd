/** Originals, uploads, reports with their append-only versions, figures, counts and findings. */
export const REPORTS = /* sql */ `
create table source_document (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null,
  format text not null,
  file_name text not null,
  stored_at timestamptz not null default now()
);
comment on table source_document is 'Original bytes by hash; the bytes themselves lie in the file store and are never overwritten';

create table report (
  shard_key int not null,
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  year smallint not null,
  region_code bigint not null references region (code),
  current_version int not null,
  format text not null,
  published_on date,
  received_at timestamptz not null default now(),
  demo boolean not null default false,
  primary key (shard_key, id),
  unique (shard_key, unit_id, year),
  foreign key (shard_key, unit_id) references unit (shard_key, id)
);
create index report_id on report (id);
create index report_year_region on report (year, region_code);

create table report_version (
  shard_key int not null,
  report_id uuid not null,
  version int not null check (version > 0),
  sha256 text not null,
  file_name text not null,
  extraction jsonb not null,
  created_at timestamptz not null default now(),
  primary key (shard_key, report_id, version),
  unique (shard_key, report_id, sha256),
  foreign key (shard_key, report_id) references report (shard_key, id)
);
-- The texts are large and written often: lz4 packs them several times faster, where the server was built with it.
do $$ begin
  alter table report_version alter column extraction set compression lz4;
exception when feature_not_supported or invalid_parameter_value then null;
end $$;
create index report_version_sha256 on report_version (sha256);
comment on table report_version is
  'What was read from each document; append-only. sha256 names a source_document, without a foreign key because that table is not sharded';

create table report_fact (
  shard_key int not null,
  report_id uuid not null,
  unit_id uuid not null,
  region_code bigint not null,
  year smallint not null,
  format text not null,
  figures bigint[] not null,
  narrative bigint[] not null,
  failed int[] not null default '{}',
  undetermined int[] not null default '{}',
  errors int not null default 0,
  warnings int not null default 0,
  undetermined_count int not null default 0,
  late boolean not null default false,
  primary key (shard_key, report_id),
  unique (shard_key, unit_id, year),
  foreign key (shard_key, report_id) references report (shard_key, id)
);
create index report_fact_year_region on report_fact (year, region_code);
comment on column report_fact.figures is
  'Element figureOrdinal + 1; null is not a number, never zero; amounts printed in 万元 are kept in 元';
comment on column report_fact.failed is 'Ordinals (table rule) of the rules that fail, each once';

create table narrative_count (
  shard_key int not null,
  report_id uuid not null,
  version int not null,
  position int not null,
  channel text,
  topic text,
  verb text,
  value double precision not null,
  unit text,
  approx boolean not null,
  is_total boolean not null,
  parent int,
  quote text not null,
  section smallint,
  "offset" int not null,
  place jsonb,
  primary key (shard_key, report_id, version, position),
  foreign key (shard_key, report_id, version) references report_version (shard_key, report_id, version)
);

create table rule (
  id text primary key,
  ordinal int not null unique check (ordinal >= 0),
  code text not null,
  version int not null,
  title text not null,
  severity text not null check (severity in ('error', 'warning', 'info'))
);
comment on column rule.ordinal is 'Position in stored arrays; given once, never reused';

create table finding (
  shard_key int not null,
  id uuid not null default gen_random_uuid(),
  report_id uuid not null,
  version int not null,
  rule_id text not null references rule (id),
  code text not null,
  severity text not null check (severity in ('error', 'warning', 'info')),
  outcome text not null check (outcome in ('fail', 'notApplicable', 'undetermined')),
  fault text not null check (fault in ('report', 'reading', 'open')),
  message text not null,
  reason text,
  evidence jsonb not null default '[]',
  primary key (shard_key, id),
  foreign key (shard_key, report_id, version) references report_version (shard_key, report_id, version)
);
create index finding_report on finding (shard_key, report_id, version);
create index finding_rule on finding (rule_id, outcome, report_id);
comment on table finding is 'Verdicts other than pass; a rule without a row here passed';

create table upload_item (
  id uuid primary key default gen_random_uuid(),
  batch uuid not null,
  sha256 text not null references source_document (sha256),
  file_name text not null,
  size bigint not null,
  state text not null default 'queued'
    check (state in ('queued', 'reading', 'stored', 'duplicate', 'unassigned', 'notReport', 'failed')),
  problem_code text,
  problem_text text,
  year_hint smallint,
  unit_hint uuid,
  published_on date,
  uploaded_by uuid,
  scope bigint not null,
  report_shard int,
  report_id uuid,
  version int,
  recognised_unit text,
  recognised_year smallint,
  received_at timestamptz not null default clock_timestamp(),
  settled_at timestamptz,
  demo boolean not null default false,
  foreign key (report_shard, report_id) references report (shard_key, id)
);
create index upload_item_batch on upload_item (batch, received_at);
create index upload_item_received on upload_item (received_at desc);
create index upload_item_state on upload_item (state, received_at desc);
create index upload_item_sha256 on upload_item (sha256);
create index upload_item_report on upload_item (report_shard, report_id);
`;
