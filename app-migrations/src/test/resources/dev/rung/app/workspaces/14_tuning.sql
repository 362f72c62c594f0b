-- What makes it fast, and what was found out later.

create index memberships_joined_idx on memberships (tenant_id, joined_at desc);
create unique index outbox_topic_idx on outbox (topic, id);
create index users_email_trgm_idx on users using gin ((email::text) gin_trgm_ops);
create index comments_author_idx on comments (author_id) where author_id is not null;
comment on index users_email_trgm_idx is 'For the search of the support';
create index usage_records_meter_idx on usage_records (meter);

create statistics tasks_state_priority (ndistinct, dependencies, mcv) on state, priority from tasks;
create statistics users_name_length on (char_length(full_name)), (lower(full_name)) from users;
comment on statistics tasks_state_priority is 'Urgent tasks are seldom in the backlog';
alter statistics tasks_state_priority set statistics 200;

alter table tasks alter column title set statistics 500;
alter table tasks alter column project_id set (n_distinct = -0.05);
alter table users alter column avatar set storage external;
alter table document_versions alter column body set storage main;
alter table document_versions alter column body set compression pglz;
alter index users_full_name_trgm_idx set (fastupdate = off);
alter index users_active_name_idx alter column 1 set statistics 300;
alter table outbox replica identity using index outbox_topic_idx;
alter table webhook_deliveries replica identity full;
alter table payments cluster on payments_invoice_idx;
alter table payments set (fillfactor = 95);

alter table webhooks add constraint webhooks_secret_long check (octet_length(secret) >= 32) not valid;
comment on constraint webhooks_secret_long on webhooks is 'Old secrets are short';
alter table rooms add constraint rooms_name_not_blank check (name <> '');
alter table attachments add constraint attachments_sha256_key unique (sha256, tenant_id) deferrable;
