-- What is written down.

create table folders (
    id uuid primary key default gen_random_uuid(),
    tenant_id uuid not null references tenants (id) on delete cascade,
    parent_id uuid references folders (id) on delete cascade,
    name text not null
);
comment on table folders is 'Where documents lie';
create unique index folders_name_idx on folders (tenant_id, coalesce(parent_id, tenant_id), lower(name));

create table documents (
    id uuid primary key default gen_random_uuid(),
    tenant_id uuid not null references tenants (id) on delete cascade,
    folder_id uuid references folders (id) on delete set null,
    title text not null,
    language regconfig not null default 'english',
    is_template boolean not null default false,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
);
comment on table documents is 'Texts that several people write';
create index documents_title_trgm_idx on documents using gist (title gist_trgm_ops (siglen = 32));
create index documents_folder_idx on documents (folder_id);

create table document_versions (
    document_id uuid not null references documents (id) on delete cascade,
    version integer not null check (version > 0),
    author_id uuid references users (id) on delete set null,
    body text not null,
    body_length integer generated always as (char_length(body)) stored,
    created_at timestamptz not null default now(),
    primary key (document_id, version)
);
comment on table document_versions is 'Every state that a document was saved in';

create table document_shares (
    id bigint generated always as identity primary key,
    document_id uuid not null references documents (id) on delete cascade,
    team_id uuid references teams (id) on delete cascade,
    user_id uuid references users (id) on delete cascade,
    may_edit boolean not null default false,
    constraint document_shares_one_side check (num_nonnulls(team_id, user_id) = 1)
);
comment on table document_shares is 'Who may read a document, and who may write';
create unique index document_shares_team_idx on document_shares (document_id, team_id) where team_id is not null;
create unique index document_shares_user_idx on document_shares (document_id, user_id) where user_id is not null;

create table document_tags (
    document_id uuid not null references documents (id) on delete cascade,
    tag citext not null,
    primary key (document_id, tag)
);
comment on table document_tags is 'Words that documents are found by';
create index document_tags_tag_idx on document_tags (tag);
