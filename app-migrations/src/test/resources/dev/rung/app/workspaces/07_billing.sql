-- What the tenants pay.

create table tax_rates (
    country char(2) not null,
    valid daterange not null,
    rate percentage not null,
    primary key (country, valid),
    constraint tax_rates_no_overlap exclude using gist (country with =, valid with &&)
);
comment on table tax_rates is 'Value added tax, by country and time';

create table plans (
    code varchar(20) primary key,
    name text not null,
    seats int4range not null default '[1,)',
    limits jsonb not null default '{"projects": 3}'
);
comment on table plans is 'What can be subscribed to';

create table plan_prices (
    plan_code varchar(20) not null references plans (code) on update cascade on delete cascade,
    currency currency_code,
    valid daterange not null,
    monthly numeric(10, 2) not null check (monthly >= 0),
    yearly numeric(10, 2) generated always as (monthly * 10) stored,
    constraint plan_prices_no_overlap
        exclude using gist (plan_code with =, (currency::text) with =, valid with &&)
);
comment on table plan_prices is 'What a plan costs, and when';
comment on column plan_prices.yearly is 'Two months are free';

create table coupons (
    code varchar(30) collate "C" primary key,
    discount percentage not null,
    max_uses integer,
    uses integer not null default 0,
    expires_on date not null default 'infinity',
    check (uses <= max_uses)
);
comment on table coupons is 'Codes that make a plan cheaper';

create table subscriptions (
    id uuid primary key default gen_random_uuid(),
    tenant_id uuid not null references tenants (id) on delete restrict,
    plan_code varchar(20) not null references plans (code) on update cascade on delete restrict,
    coupon_code varchar(30) references coupons (code) on delete set null,
    seats integer not null default 1,
    period tstzrange not null default tstzrange(now(), null),
    constraint subscriptions_one_at_a_time exclude using gist (tenant_id with =, period with &&),
    constraint subscriptions_seats_check check (seats > 0)
);
comment on table subscriptions is 'Which plan a tenant has, and had';

create table invoices (
    id integer primary key default nextval('invoice_number'),
    tenant_id uuid not null references tenants (id) on delete restrict,
    state invoice_state not null default 'draft',
    currency currency_code,
    issued_on date,
    due_on date,
    paid_at timestamptz,
    constraint invoices_issued_unless_draft check (state = 'draft' or issued_on is not null),
    constraint invoices_due_after_issue check (due_on >= issued_on)
);
alter sequence invoice_number owned by invoices.id;
comment on table invoices is 'What is asked of a tenant';
create index invoices_open_idx on invoices (due_on) where state = 'open';
create index invoices_tenant_idx on invoices (tenant_id, issued_on desc);

create table invoice_lines (
    invoice_id integer not null references invoices (id) on delete cascade,
    position smallint not null,
    description text not null,
    quantity numeric(10, 3) not null default 1,
    unit_price numeric(12, 4) not null,
    tax percentage not null default 19,
    net numeric(14, 2) generated always as (round(quantity * unit_price, 2)) stored,
    primary key (invoice_id, position)
);
comment on table invoice_lines is 'What a tenant is asked to pay for';

create table payments (
    id uuid primary key default gen_random_uuid(),
    invoice_id integer not null references invoices (id) on delete restrict,
    amount numeric(14, 2) not null,
    reference text,
    received_at timestamptz not null default now(),
    constraint payments_amount_check check (amount <> 0),
    constraint payments_reference_key unique (reference)
);
comment on table payments is 'What came in';
create index payments_invoice_idx on payments (invoice_id);

create table ledger_accounts (
    id smallint primary key,
    name text not null unique,
    is_debit boolean not null
);
comment on table ledger_accounts is 'Where money is, or comes from';

create table ledger_entries (
    id bigint generated always as identity primary key,
    voucher bigint not null,
    account_id smallint not null references ledger_accounts (id) on delete restrict,
    amount numeric(14, 2) not null,
    booked_at timestamptz not null default now()
);
comment on table ledger_entries is 'Money that moved; the entries of a voucher add up to nothing';
create index ledger_entries_voucher_idx on ledger_entries (voucher);
