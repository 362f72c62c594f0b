-- What is looked at.

comment on function open_invoices(uuid, date) is 'What a tenant still owes';

create view active_members with (security_barrier = true) as
    select m.tenant_id, m.user_id, u.email, u.full_name, m.joined_at
      from memberships m join users u on m.user_id = u.id
     where u.deactivated_at is null;
comment on view active_members is 'Members who can sign in';
comment on column active_members.email is 'The one that the user signs in with';

create function join_member() returns trigger language plpgsql as $$
begin
  insert into memberships (tenant_id, user_id) values (new.tenant_id, new.user_id);
  return new;
end
$$;
create trigger join_member instead of insert on active_members for each row execute function join_member();

create view open_tasks as
    select id, project_id, number, title, state, due_at from tasks where state <> 'done' and state <> 'dropped'
    with local check option;
create view urgent_tasks as
    select id, title, due_at from open_tasks where due_at < (now() + interval '1 day')
    with cascaded check option;
alter view urgent_tasks alter column title set default 'Urgent!';

create recursive view team_tree (id, name, depth) as
    select id, name, 0 from teams where parent_id is null
    union all
    select t.id, t.name, team_tree.depth + 1 from teams t join team_tree on t.parent_id = team_tree.id;
comment on view team_tree is 'All teams, with how deep they are';

create materialized view tenant_statistics with (fillfactor = 90) as
    select p.tenant_id, count(distinct p.id) as projects, count(t.id) as tasks,
           count(t.id) filter (where t.state = 'done') as tasks_done
      from projects p left join tasks t on t.project_id = p.id
     group by p.tenant_id
    with no data;
comment on materialized view tenant_statistics is 'How much a tenant has; refreshed every night';
comment on column tenant_statistics.tasks_done is 'Those with the state done';
create unique index tenant_statistics_key on tenant_statistics (tenant_id);

create materialized view monthly_revenue as
    select date_trunc('month', received_at) as month, sum(amount) as amount from payments group by 1;
create unique index monthly_revenue_month_idx on monthly_revenue (month);
