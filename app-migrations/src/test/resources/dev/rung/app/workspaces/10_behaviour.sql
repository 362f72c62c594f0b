-- Functions, procedures and triggers.

create trigger touch before update on tenants for each row execute function touch_updated_at();
create trigger touch before update on tenant_settings for each row execute function touch_updated_at();
create trigger touch before update on users for each row execute function touch_updated_at();
create trigger touch before update on projects for each row execute function touch_updated_at();
create trigger touch before update on tasks for each row execute function touch_updated_at();
create trigger touch before update on documents for each row execute function touch_updated_at();

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is never changed: %', tg_table_name, tg_argv[0];
end
$$;
create trigger keep_versions before update or delete on document_versions
    for each row execute function refuse_change('save another version');
create trigger keep_all_versions before truncate on document_versions
    for each statement execute function refuse_change('drop the document');
comment on trigger keep_versions on document_versions is 'What was written stays written';

create function record_memberships() returns trigger language plpgsql security definer
    set search_path = workspaces, pg_temp as $$
begin
  insert into audit_events (tenant_id, actor_id, action)
  select tenant_id, user_id, tg_argv[0] from changed;
  return null;
end
$$;
create trigger record_joined after insert on memberships referencing new table as changed
    for each statement execute function record_memberships('joined');
create trigger record_left after delete on memberships referencing old table as changed
    for each statement execute function record_memberships('left');

create function queue_event() returns trigger language plpgsql as $$
begin
  insert into outbox (topic, body) values (tg_argv[0], to_jsonb(new));
  return new;
end
$$;
create trigger queue_state after update of state on tasks for each row
    when (old.state is distinct from new.state) execute function queue_event('task.state');
create trigger queue_created after insert on tasks for each row execute function queue_event('task.created');
create trigger queue_invoice after insert on invoices for each row execute function queue_event('invoice.created');
alter table tasks enable always trigger queue_state;
alter table tasks enable replica trigger queue_created;
alter table invoices disable trigger queue_invoice;

create function refuse_unbalanced() returns trigger language plpgsql as $$
begin
  if (select sum(amount) from ledger_entries where voucher = new.voucher) <> 0 then
    raise exception 'voucher % does not balance', new.voucher;
  end if;
  return null;
end
$$;
create constraint trigger balance after insert or update on ledger_entries
    deferrable initially deferred for each row execute function refuse_unbalanced();
comment on trigger balance on ledger_entries is 'Checked when the transaction ends';

create function split_name(full_name text, out given text, out family text)
    language sql immutable strict cost 5
    as $$ select split_part(full_name, ' ', 1), substr(full_name, strpos(full_name, ' ') + 1) $$;
create function first_filled(variadic texts text[]) returns text language sql immutable
    as $$ select each from unnest(texts) each where each <> '' limit 1 $$;
create function task_counts(project uuid) returns table (state task_state, tasks bigint) language sql stable
    as $$ select t.state, count(*) from tasks t where t.project_id = project group by t.state $$;
create function rename_label(inout label integer, new_name text, out old_name text) language plpgsql leakproof as $$
begin
  select name into old_name from labels where id = label;
  update labels set name = new_name where id = label;
end
$$;

create procedure close_tenant(tenant uuid, reason text default 'asked to') language plpgsql as $$
begin
  update tenants set closed_at = now() where id = tenant;
  insert into audit_events (tenant_id, action, subject) values (tenant, 'closed', reason);
end
$$;
comment on procedure close_tenant(uuid, text) is 'Ends a tenant; its data stays until the retention is over';

create aggregate total_time(interval) (sfunc = interval_pl, stype = interval, initcond = '0', parallel = safe);
comment on aggregate total_time(interval) is 'The sum, and no time at all of no rows';

create rule outbox_keep as on update to outbox do instead nothing;
comment on rule outbox_keep on outbox is 'A message is written once';
create rule coupons_forget as on delete to coupons where old.uses > 0
    do instead update coupons set expires_on = current_date where coupons.code = old.code;
