/** People, their sessions, and what they did. Tokens are kept as SHA-256 only. */
export const ACCOUNTS = /* sql */ `
create table user_account (
  id uuid primary key default gen_random_uuid(),
  username text not null unique,
  display_name text not null,
  password_hash text not null,
  role text not null check (role in ('administrator', 'supervisor', 'reporter', 'viewer')),
  region_code bigint not null,
  disabled boolean not null default false,
  created_at timestamptz not null default now()
);

create table session (
  token_hash text primary key,
  user_id uuid not null references user_account (id) on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_user_id on session (user_id);
create index session_expires on session (expires_at);

create table sign_in_link (
  token_hash text primary key,
  user_id uuid not null references user_account (id) on delete cascade,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table audit_event (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor text not null,
  action text not null,
  subject text not null,
  details jsonb not null default '{}'
);
create index audit_event_at on audit_event (at);
`;
