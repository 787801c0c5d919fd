/**
 * Versions and the audit trail can only grow. The one exception, taken by the removal of the demonstration, is a
 * version in the invented 99… range while that transaction says so; real reports cannot be removed even then.
 */
export const APPEND_ONLY = /* sql */ `
create function forbid_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create function forbid_version_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.shard_key >= 990000
    and current_setting('gongkai.remove_demo', true) = 'on' then
    return old;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger report_version_append_only before update or delete on report_version
  for each row execute function forbid_version_change();
create trigger report_version_no_truncate before truncate on report_version
  for each statement execute function forbid_change();
create trigger audit_event_append_only before update or delete on audit_event
  for each row execute function forbid_change();
create trigger audit_event_no_truncate before truncate on audit_event
  for each statement execute function forbid_change();
`;
