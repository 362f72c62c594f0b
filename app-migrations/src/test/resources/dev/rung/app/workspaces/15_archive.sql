-- The newest tables, for which the default privileges hold.

create table metrics_2027 partition of metrics for values from ('2027-01-01Z') to ('2028-01-01Z');

create table archived_tasks (like tasks including defaults including constraints including storage);
alter table archived_tasks add column archived_at timestamptz not null default now();
comment on table archived_tasks is 'Tasks that nobody asks for any more';
