-- What grows without end, in parts.

create table audit_events (
    id bigint generated always as identity,
    tenant_id uuid not null,
    actor_id uuid,
    action text not null,
    subject text,
    detail jsonb not null default '{}',
    occurred_at timestamptz not null default now(),
    primary key (occurred_at, id)
) partition by range (occurred_at);
comment on table audit_events is 'Who did what';
create index audit_events_tenant_idx on audit_events (tenant_id, occurred_at desc);
create table audit_events_2025 partition of audit_events
    for values from ('2025-01-01Z') to ('2026-01-01Z') with (fillfactor = 100);
create table audit_events_2026 partition of audit_events
    for values from ('2026-01-01Z') to ('2027-01-01Z');
create table audit_events_other partition of audit_events default;
comment on table audit_events_other is 'Should stay empty';

create table usage_records (
    region_code char(2) not null references regions (code) on delete restrict,
    tenant_id uuid not null,
    meter text not null,
    quantity bigint not null check (quantity >= 0),
    used_on date not null
) partition by list (region_code);
comment on table usage_records is 'What a tenant used, kept where the tenant is';
create index usage_records_tenant_idx on usage_records (tenant_id, used_on);
create table usage_records_eu partition of usage_records for values in ('eu', 'ch') partition by range (used_on);
create table usage_records_eu_old partition of usage_records_eu for values from (minvalue) to ('2026-01-01');
create table usage_records_eu_new partition of usage_records_eu for values from ('2026-01-01') to (maxvalue);
create table usage_records_us partition of usage_records
    (constraint usage_records_us_not_before_launch check (used_on >= '2025-06-01'))
    for values in ('us');

create table notifications (
    user_id uuid not null references users (id) on delete cascade,
    sent_at timestamptz not null default now(),
    kind text not null,
    payload jsonb not null,
    read_at timestamptz,
    primary key (user_id, sent_at)
) partition by hash (user_id);
comment on table notifications is 'What a user should know';
create index notifications_unread_idx on notifications (user_id) where read_at is null;
create table notifications_0 partition of notifications for values with (modulus 4, remainder 0);
create table notifications_1 partition of notifications for values with (modulus 4, remainder 1);
create table notifications_2 partition of notifications for values with (modulus 4, remainder 2);
create table notifications_3 partition of notifications for values with (modulus 4, remainder 3);

create table metrics (
    name text not null,
    labels jsonb not null default '{}',
    value double precision not null,
    measured_at timestamptz not null
) partition by range (measured_at);
comment on table metrics is 'How the product fares';
create index metrics_name_idx on metrics (name, measured_at);
create table metrics_2025 partition of metrics for values from ('2025-01-01Z') to ('2026-01-01Z');
create table metrics_2026 partition of metrics for values from ('2026-01-01Z') to ('2027-01-01Z');

-- It was a partition until it was full, and has all that the partitions have.
create table metrics_2024 (
    name text not null,
    labels jsonb not null default '{}',
    value double precision not null,
    measured_at timestamptz not null
);
comment on table metrics_2024 is 'What metrics had of 2024';
create index metrics_2024_name_measured_at_idx on metrics_2024 (name, measured_at);
