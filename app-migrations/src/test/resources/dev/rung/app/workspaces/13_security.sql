-- Who may see and do what. The roles are there already.

do $$
declare
  tenants_table text;
begin
  foreach tenants_table in array array['tenant_settings', 'tenant_domains', 'tenant_features', 'memberships', 'teams',
    'team_members', 'invitations', 'api_keys', 'projects', 'project_members', 'milestones', 'labels', 'tasks',
    'attachments', 'folders', 'documents', 'rooms', 'absences', 'subscriptions', 'invoices', 'webhooks', 'integrations']
  loop
    execute format('alter table %I enable row level security', tenants_table);
    execute format('create policy tenant_isolation on %I using (tenant_id = current_tenant()) '
        || 'with check (tenant_id = current_tenant())', tenants_table);
  end loop;
end
$$;
alter table invoices force row level security;
alter table subscriptions force row level security;

create policy read_all on tasks for select to workspaces_auditor using (true);
create policy read_all on invoices for select to workspaces_auditor using (true);
create policy only_drafts_go on invoices as restrictive for delete to workspaces_app, workspaces_reader
    using (state = 'draft');
create policy not_before_today on projects as restrictive for insert with check (starts_on >= current_date);
create policy own_comments on comments for update to workspaces_app
    using (author_id = (current_setting('workspaces.user', true))::uuid)
    with check (author_id is not null);
comment on policy only_drafts_go on invoices is 'What was sent is kept';

grant usage on schema workspaces to workspaces_app, workspaces_reader, workspaces_auditor;
grant select, insert, update, delete on
    tenants, tenant_settings, tenant_domains, tenant_features, users, user_emails, sessions, memberships, teams,
    team_members, invitations, api_keys, projects, project_members, milestones, labels, tasks, task_labels,
    task_assignees, task_dependencies, checklist_items, comments, reactions, attachments, folders, documents, rooms,
    room_bookings, invoices, outbox to workspaces_app;
grant select on regions, features, plans, plan_prices to workspaces_app with grant option;
grant select (id, email, full_name), update (full_name) on users to workspaces_reader;
grant select, references (id) on tenants to workspaces_reader;
grant usage on sequence outbox_id_seq, invoice_number to workspaces_app;
grant select on sequence invoice_number to workspaces_reader;
grant select on active_members, open_tasks, tenant_statistics to workspaces_reader;
grant usage on type task_state to workspaces_reader;
revoke usage on type task_state from public;
revoke all on domain percentage from public;
grant usage on domain percentage to workspaces_app, workspaces_reader;
revoke execute on function record_memberships() from public;
revoke execute on function open_invoices(uuid, date) from public;
grant execute on function open_invoices(uuid, date) to workspaces_app;
revoke execute on procedure close_tenant(uuid, text) from public;
grant execute on procedure close_tenant(uuid, text) to workspaces_auditor;

alter table audit_events owner to workspaces_auditor;
alter function record_memberships() owner to workspaces_auditor;
grant insert on audit_events to workspaces_app;

alter default privileges in schema workspaces grant select on tables to workspaces_auditor;
alter default privileges in schema workspaces grant usage on sequences to workspaces_app;
alter default privileges in schema workspaces grant execute on routines to workspaces_app;
alter default privileges for role workspaces_auditor in schema workspaces grant select on tables to workspaces_reader;
