-- Rooms, and who has them when.

create table rooms (
    id smallint generated always as identity (minvalue 1 maxvalue 9999 cache 5) primary key,
    tenant_id uuid not null references tenants (id) on delete cascade,
    name text not null,
    seats smallint not null default 1 check (seats between 1 and 500),
    location point,
    unique (tenant_id, name)
);
comment on table rooms is 'Where people can meet';
create index rooms_location_idx on rooms using spgist (location);

create table room_bookings (
    id uuid primary key default gen_random_uuid(),
    room_id smallint not null references rooms (id) on delete cascade,
    booked_by uuid references users (id) on delete set null,
    during tstzrange not null,
    purpose text not null default '',
    cancelled_at timestamptz,
    constraint room_bookings_no_overlap exclude using gist (room_id with =, during with &&)
        where (cancelled_at is null) deferrable initially deferred,
    constraint room_bookings_during_bounded
        check (not isempty(during) and not lower_inf(during) and not upper_inf(during))
);
comment on table room_bookings is 'Who has a room when';
comment on constraint room_bookings_no_overlap on room_bookings is 'Nobody has a room that another has';

create table opening_hours (
    room_id smallint not null references rooms (id) on delete cascade,
    day weekday not null,
    hours time_range not null,
    constraint opening_hours_no_overlap exclude using gist (room_id with =, day with =, hours with &&)
);
comment on table opening_hours is 'When a room can be booked';

create table absences (
    id bigint generated always as identity primary key,
    tenant_id uuid not null,
    user_id uuid not null,
    days daterange not null,
    reason text,
    foreign key (tenant_id, user_id) references memberships (tenant_id, user_id) on delete cascade,
    exclude using gist (user_id with =, days with &&)
);
comment on table absences is 'When people are away';

create table equipment (
    id integer primary key,
    name text not null unique,
    mac macaddr,
    flags bit(8) not null default b'00000000',
    price money
);
comment on table equipment is 'What a room may have';

create table room_equipment (
    room_id smallint not null references rooms (id) on delete cascade,
    equipment_id integer not null references equipment (id) on delete restrict,
    quantity smallint not null default 1,
    primary key (room_id, equipment_id)
);
comment on table room_equipment is 'What a room has';
