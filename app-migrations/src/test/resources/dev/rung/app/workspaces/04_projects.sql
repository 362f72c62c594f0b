-- The work itself.

create table projects (
    id uuid primary key default gen_random_uuid(),
    tenant_id uuid not null references tenants (id) on delete cascade,
    key varchar(10) not null check (key ~ '^[A-Z][A-Z0-9]*$'),
    name text not null,
    lead_id uuid,
    starts_on date not null default current_date,
    ends_on date,
    runs daterange generated always as (daterange(starts_on, ends_on, '[]')) stored,
    archived_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (tenant_id, key),
    unique (tenant_id, id),
    constraint projects_lead_fkey foreign key (tenant_id, lead_id) references memberships (tenant_id, user_id),
    constraint projects_ends_after_start check (ends_on >= starts_on)
);
comment on table projects is 'What a tenant wants to get done';
create index projects_runs_idx on projects using gist (tenant_id, runs);

create table project_members (
    tenant_id uuid not null,
    project_id uuid not null,
    user_id uuid not null,
    primary key (project_id, user_id),
    foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade,
    foreign key (tenant_id, user_id) references memberships (tenant_id, user_id) on delete cascade
);
comment on table project_members is 'Who works on a project';

create table milestones (
    id uuid primary key default gen_random_uuid(),
    tenant_id uuid not null,
    project_id uuid not null,
    name text not null,
    due_on date not null,
    foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade
);
comment on table milestones is 'Dates that a project works towards';
create index milestones_due_idx on milestones (project_id, due_on);

create table labels (
    id integer generated always as identity primary key,
    tenant_id uuid not null references tenants (id) on delete cascade,
    name varchar(40) not null,
    color char(7) not null default '#888888',
    constraint labels_tenant_id_name_key unique (tenant_id, name),
    constraint labels_color_check check (color ~ '^#[0-9a-f]{6}$')
);
comment on table labels is 'Words that tasks are marked with';
comment on column labels.color is 'As CSS writes it';
create index labels_name_idx on labels (name text_pattern_ops);

create table tasks (
    id bigint generated always as identity primary key,
    tenant_id uuid not null,
    project_id uuid not null,
    milestone_id uuid references milestones (id) on delete set null,
    parent_id bigint references tasks (id) on delete cascade,
    number integer not null,
    title varchar(200) not null,
    description text not null default '',
    state task_state not null default 'backlog',
    priority task_priority not null default 'normal',
    estimate interval,
    position double precision not null default 0,
    due_at timestamptz,
    custom jsonb not null default '{}',
    search tsvector generated always as (to_tsvector('english', title || ' ' || description)) stored,
    created_by uuid not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    completed_at timestamptz,
    story_points smallint,
    constraint tasks_project_id_number_key unique (project_id, number) deferrable,
    foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade,
    constraint tasks_created_by_fkey foreign key (tenant_id, created_by) references memberships (tenant_id, user_id),
    constraint tasks_completed_when_done check ((state = 'done') = (completed_at is not null)),
    constraint tasks_story_points_check check (story_points >= 0)
);
comment on table tasks is 'What is to be done';
comment on column tasks.position is 'Where the task stands on the board; between its neighbours';
comment on constraint tasks_project_id_number_key on tasks is 'Deferrable, so that tasks can be renumbered';
create index tasks_search_idx on tasks using gin (search);
create index tasks_board_idx on tasks (project_id, state, position) include (title, priority);
create index tasks_overdue_idx on tasks (tenant_id, due_at) where state <> 'done' and due_at is not null;
create index tasks_custom_keys_idx on tasks using gin (custom);
create index tasks_newest_idx on tasks (tenant_id, created_at desc nulls last);

create table task_labels (
    task_id bigint not null references tasks (id) on delete cascade,
    label_id integer not null references labels (id) on delete cascade,
    primary key (task_id, label_id)
);
comment on table task_labels is 'Which task bears which label';
create index task_labels_label_idx on task_labels (label_id);

create table task_assignees (
    task_id bigint not null references tasks (id) on delete cascade,
    user_id uuid not null references users (id) on delete cascade,
    assigned_at timestamptz not null default now(),
    primary key (task_id, user_id)
);
comment on table task_assignees is 'Who does what';

create table task_dependencies (
    task_id bigint not null references tasks (id) on delete cascade,
    needs_id bigint not null references tasks (id) on delete cascade,
    primary key (task_id, needs_id),
    constraint task_dependencies_not_itself check (task_id <> needs_id)
);
comment on table task_dependencies is 'What must be done before';

create table checklist_items (
    task_id bigint not null references tasks (id) on delete cascade,
    position smallint not null check (position > 0),
    content text not null,
    is_done boolean not null default false,
    primary key (task_id, position) deferrable initially deferred
);
comment on table checklist_items is 'Small steps of a task';

create table comments (
    id bigint generated always as identity primary key,
    task_id bigint not null references tasks (id) on delete cascade,
    author_id uuid references users (id) on delete set null,
    body text not null constraint comments_body_not_blank check (btrim(body) <> ''),
    created_at timestamptz not null default now(),
    edited_at timestamptz
);
comment on table comments is 'What people say about a task';
create index comments_task_idx on comments (task_id, created_at);

create table reactions (
    comment_id bigint not null references comments (id) on delete cascade,
    user_id uuid not null references users (id) on delete cascade,
    emoji varchar(16) collate "C" not null,
    primary key (comment_id, user_id, emoji)
);
comment on table reactions is 'What people feel about a comment';

create table attachments (
    id uuid primary key default gen_random_uuid(),
    tenant_id uuid not null references tenants (id) on delete cascade,
    task_id bigint references tasks (id) on delete cascade,
    comment_id bigint references comments (id) on delete cascade,
    file_name text not null,
    media_type text not null default 'application/octet-stream',
    size bigint not null check (size >= 0),
    sha256 bytea not null,
    constraint attachments_one_owner check (num_nonnulls(task_id, comment_id) = 1)
);
comment on table attachments is 'Files that hang on a task or a comment';
create index attachments_task_idx on attachments (task_id) where task_id is not null;
create index attachments_comment_idx on attachments (comment_id) where comment_id is not null;
