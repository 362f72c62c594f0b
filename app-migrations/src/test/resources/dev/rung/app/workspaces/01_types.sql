-- What the tables are made of.

create extension btree_gist schema public;
create extension citext schema public;
create extension pg_trgm schema public;

create collation case_insensitive (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
comment on collation case_insensitive is 'Names that differ in case alone are one name';

create type member_role as enum ('owner', 'admin', 'manager', 'member', 'contractor', 'guest');
create type task_state as enum ('backlog', 'in_progress', 'done', 'dropped');
create type task_priority as enum ('low', 'normal', 'high', 'urgent');
create type invoice_state as enum ('draft', 'open', 'paid', 'void');
create type delivery_state as enum ('pending', 'delivered', 'failed');
create type weekday as enum ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
comment on type member_role is 'What a member may do, the most first';
comment on type task_state is 'How far a task has come';

create domain email_address as citext
    constraint email_address_shape check (value ~ '^[^@ ]+@[^@ ]+$');
create domain slug as text
    constraint slug_length check (char_length(value) between 1 and 63)
    constraint slug_shape check (value ~ '^[a-z0-9-]+$');
create domain currency_code as char(3) default 'EUR' not null
    constraint currency_code_shape check (value ~ '^[A-Z]{3}$');
create domain percentage as numeric(5, 2)
    constraint percentage_range check (value >= 0 and value <= 100);
comment on domain slug is 'A name that can stand in a URL';
comment on constraint slug_shape on domain slug is 'Lower case, digits and hyphens';

create type postal_address as (street text, city text collate "C", postcode varchar(16), country char(2));
create type contact_person as (name text, email email_address, phone text);
comment on type postal_address is 'Where letters arrive';
comment on column postal_address.country is 'By ISO 3166-1';

create function time_difference(later time, earlier time) returns double precision
    language sql immutable strict parallel safe
    as $$ select extract(epoch from later - earlier)::double precision $$;
comment on function time_difference(time, time) is 'Seconds between two times of a day';

create type time_range as range (subtype = time, subtype_diff = time_difference, multirange_type_name = time_ranges);
comment on type time_range is 'Part of a day';

create sequence invoice_number as integer increment by 1 minvalue 1 maxvalue 99999999 start with 10001 cache 1;
comment on sequence invoice_number is 'Numbers invoices across all tenants, as the tax office wants it';
