-- What goes out of the product, and comes in.

create table webhooks (
    id uuid primary key default gen_random_uuid(),
    tenant_id uuid not null references tenants (id) on delete cascade,
    url text not null check (url like 'https://%'),
    secret bytea not null default '\x',
    events text[] not null default '{task.created,task.done}',
    is_active boolean not null default true
);
comment on table webhooks is 'Where a tenant wants to hear of events';
create index webhooks_events_idx on webhooks using gin (events) where is_active;

create table webhook_deliveries (
    id bigint generated always as identity primary key,
    webhook_id uuid not null references webhooks (id) on delete cascade,
    state delivery_state not null default 'pending',
    attempts smallint not null default 0,
    payload jsonb not null,
    next_attempt_at timestamptz default now(),
    constraint webhook_deliveries_attempts_check check (attempts between 0 and 20),
    constraint webhook_deliveries_pending_has_next check (state <> 'pending' or next_attempt_at is not null)
);
comment on table webhook_deliveries is 'What was sent, or will be';
create index webhook_deliveries_due_idx on webhook_deliveries (next_attempt_at) where state = 'pending';

create table integrations (
    tenant_id uuid not null references tenants (id) on delete cascade,
    service text not null,
    settings json,
    manifest xml,
    version_bits bit varying(16),
    primary key (tenant_id, service)
);
comment on table integrations is 'Other products that a tenant has connected';

create table jobs (
    id uuid not null default gen_random_uuid(),
    tenant_id uuid not null,
    queued_at timestamptz not null default now(),
    finished_at timestamptz,
    constraint jobs_finished_after_queued check (finished_at >= queued_at)
);
comment on table jobs is 'What runs in the background, of whatever sort';
create table import_jobs (
    source_url text not null,
    rows_done integer not null default 0,
    primary key (id)
) inherits (jobs);
comment on table import_jobs is 'Data that comes in';
create table export_jobs (
    format varchar(8) not null check (format in ('csv', 'json', 'xlsx')),
    primary key (id)
) inherits (jobs);
comment on table export_jobs is 'Data that goes out';

create table import_errors (
    job_id uuid not null references import_jobs (id) on delete cascade,
    row_number integer not null,
    message text not null,
    primary key (job_id, row_number)
);
comment on table import_errors is 'Why a row did not come in';

create table outbox (
    id bigserial primary key,
    topic text not null,
    body jsonb not null,
    created_at timestamptz not null default clock_timestamp()
) with (autovacuum_enabled = true, toast.autovacuum_enabled = false);
comment on table outbox is 'Messages that were not yet handed on';

create table notification_settings (
    user_id uuid primary key references users (id) on delete cascade,
    by_email boolean not null default true,
    by_push boolean not null default true,
    silent_until time with time zone,
    digest_at time(0) not null default '08:00:00'
);
comment on table notification_settings is 'How a user wants to be told';
