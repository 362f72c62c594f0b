-- The tenants and what belongs to each as a whole.

create function current_tenant() returns uuid language sql stable parallel safe
    return current_setting('workspaces.tenant', true)::uuid;
comment on function current_tenant() is 'The tenant that the session works for';

create function touch_updated_at() returns trigger language plpgsql as $$
begin
  new.updated_at := now();
  return new;
end
$$;
comment on function touch_updated_at() is 'Sets updated_at of a changed row';

create table regions (
    code char(2) primary key,
    name text not null unique,
    is_active boolean not null default true
);
comment on table regions is 'Where data is kept';

create table tenants (
    id uuid primary key default gen_random_uuid(),
    number bigint generated always as identity (start with 1000 increment by 7) unique,
    slug slug not null unique,
    name text collate case_insensitive not null unique check (name <> ''),
    region_code char(2) not null default 'eu' references regions (code) on update cascade on delete restrict,
    billing_address postal_address,
    contact contact_person,
    discount percentage default 0,
    host text generated always as ((slug)::text || '.workspaces.example') stored,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    closed_at timestamptz,
    constraint tenants_closed_after_created check (closed_at >= created_at)
);
comment on table tenants is 'Customers; nothing of one is ever seen by another';
comment on column tenants.number is 'What the customer quotes on the telephone';
comment on constraint tenants_closed_after_created on tenants is 'A tenant that never was can''t leave';
create index tenants_region_idx on tenants (region_code);
create index tenants_open_idx on tenants (created_at desc) where closed_at is null;
comment on index tenants_open_idx is 'Lists those that are here, the newest first';

create table tenant_settings (
    tenant_id uuid primary key references tenants (id) on delete cascade,
    locale varchar(12) not null default 'en',
    timezone text not null default 'UTC',
    branding jsonb not null default '{}' constraint tenant_settings_branding_object
        check (jsonb_typeof(branding) = 'object'),
    quiet_hours time_ranges,
    retention interval not null default '90 days',
    updated_at timestamptz not null default now()
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05);
comment on table tenant_settings is 'How a tenant likes things';

create table tenant_domains (
    domain citext primary key,
    tenant_id uuid not null references tenants (id) on delete cascade,
    is_primary boolean not null default false,
    verified_at timestamptz
);
comment on table tenant_domains is 'Names under which a tenant is reached';
create unique index tenant_domains_primary_idx on tenant_domains (tenant_id) where is_primary;

create table features (
    name text primary key,
    description text not null default '',
    is_default boolean not null default false
);
comment on table features is 'What can be switched on for a tenant';

create table tenant_features (
    tenant_id uuid not null references tenants (id) on delete cascade,
    feature text not null references features (name) on update cascade on delete restrict,
    is_enabled boolean not null,
    primary key (tenant_id, feature)
);
comment on table tenant_features is 'What is switched on or off for a tenant';
create index tenant_features_feature_idx on tenant_features (feature) include (is_enabled);
