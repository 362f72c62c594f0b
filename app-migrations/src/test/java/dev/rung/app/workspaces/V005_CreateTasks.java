package dev.rung.app.workspaces;

import static dev.rung.app.workspaces.Columns.ID;
import static dev.rung.app.workspaces.Columns.JSON_OBJECT;
import static dev.rung.app.workspaces.Columns.NOW;
import static dev.rung.app.workspaces.Columns.REFERENCE;
import static dev.rung.app.workspaces.Fields.isOneOf;
import static dev.rung.app.workspaces.Fields.number;
import static dev.rung.app.workspaces.Fields.text;
import static dev.rung.app.workspaces.Fields.time;
import static dev.rung.app.workspaces.Keys.setNullTo;
import static dev.rung.app.workspaces.Keys.to;
import static dev.rung.app.workspaces.Keys.toTenant;
import static dev.rung.app.workspaces.Keys.withinTenant;
import static dev.rung.postgres.PostgresDSL.check;
import static dev.rung.postgres.PostgresDSL.column;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnConstraint;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.constraint;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresDSL.key;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.BOOLEAN;
import static dev.rung.postgres.PostgresTypes.BYTEA;
import static dev.rung.postgres.PostgresTypes.CHAR;
import static dev.rung.postgres.PostgresTypes.DOUBLE_PRECISION;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.SMALLINT;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.TSVECTOR;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static dev.rung.postgres.PostgresTypes.type;
import static dev.rung.postgres.indexes.IndexMethod.GIN;
import static org.jooq.impl.DSL.collation;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.rung.Migration;
import dev.rung.Steps;
import org.jooq.Field;

/** Creates the tasks and the tables that refer to them. */
public final class V005_CreateTasks implements Migration {

    private static final Field<String> STATE = field(name("state"), type("task_state"));

    @Override
    public void up(Steps steps) {
        createTasks(steps);
        indexTasks(steps);
        createStickers(steps);
        createPartsOfTasks(steps);
        createComments(steps);
        createAttachments(steps);
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("attachments"), dropTable("reactions"), dropTable("comments"));
        steps.run(dropTable("checklist_items"), dropTable("task_dependencies"), dropTable("task_assignees"));
        steps.run(dropTable("task_stickers"), dropTable("stickers"), dropTable("tasks"));
    }

    private static void createTasks(Steps steps) {
        steps.run(createTable("tasks")
                .column(column("id", BIGINT).generatedAlwaysAsIdentity())
                .column("tenant_id", REFERENCE)
                .column("project_id", REFERENCE)
                .column("milestone_id", UUID)
                .column("parent_id", BIGINT)
                .column("number", INTEGER.notNull())
                .column("title", VARCHAR(200).notNull())
                .column("description", TEXT.notNull().defaultValue(""))
                .column("state", type("task_state").notNull().defaultValue("backlog"))
                .column("priority", type("task_priority").notNull().defaultValue("normal"))
                .column("estimate", VARCHAR(20))
                .column(
                        "position",
                        DOUBLE_PRECISION.notNull().defaultValue(inline(0).coerce(DOUBLE_PRECISION)))
                .column("due_at", TIMESTAMPTZ)
                .column("custom", JSON_OBJECT)
                .column(column("search", TSVECTOR)
                        .generatedAlwaysAsStored(function(
                                name("to_tsvector"),
                                TSVECTOR,
                                inline("english"),
                                concat(text("title"), inline(" "), text("description")))))
                .column("created_by", REFERENCE)
                .column("created_at", NOW)
                .column("updated_at", NOW)
                .column("completed_at", TIMESTAMPTZ)
                .primaryKey("id")
                .constraints(
                        constraint("tasks_project_id_number_key")
                                .unique("project_id", "number")
                                .deferrable(),
                        withinTenant("projects", "project_id"),
                        setNullTo("milestones", "milestone_id"),
                        to("tasks", "parent_id"),
                        constraint("tasks_completed_when_done")
                                .check(field(STATE.eq("done"))
                                        .eq(field(time("completed_at").isNotNull())))));
        steps.run(
                commentOnTable("tasks").is("What is to be done"),
                commentOnColumn("tasks", "position").is("Where the task stands on the board; between its neighbours"),
                commentOnConstraint("tasks", "tasks_project_id_number_key")
                        .is("Deferrable, so that tasks can be renumbered"));
    }

    private static void indexTasks(Steps steps) {
        steps.run(
                createIndex("tasks_search_idx").on("tasks").using(GIN).columns("search"),
                createIndex("tasks_board_idx")
                        .on("tasks", "project_id", "state", "position")
                        .include("title", "priority"),
                createIndex("tasks_overdue_idx")
                        .on("tasks", "tenant_id", "due_at")
                        .where(STATE.ne("done").and(time("due_at").isNotNull())),
                createIndex("tasks_custom_keys_idx").on("tasks").using(GIN).columns("custom"),
                createIndex("tasks_newest_idx")
                        .on("tasks")
                        .keys(key("tenant_id"), key("created_at").desc().nullsLast()));
    }

    private static void createStickers(Steps steps) {
        steps.run(
                createTable("stickers")
                        .column(column("id", INTEGER).generatedAlwaysAsIdentity())
                        .column("tenant_id", REFERENCE)
                        .column("name", VARCHAR(40).notNull())
                        .column("tint", CHAR(7).notNull().defaultValue("#888888"))
                        .constraints(
                                constraint("stickers_pkey").primaryKey("id"),
                                constraint("stickers_tenant_fkey")
                                        .foreignKey("tenant_id")
                                        .references("tenants", "id")
                                        .onDeleteCascade(),
                                constraint("stickers_name_key").unique("tenant_id", "name"),
                                constraint("stickers_tint_check")
                                        .check(text("tint").likeRegex("^#[0-9a-f]{6}$"))),
                createIndex("stickers_name_idx").on("stickers").keys(key("name").opclass("text_pattern_ops")));
        steps.run(
                createTable("task_stickers")
                        .column("task_id", BIGINT.notNull())
                        .column("sticker_id", INTEGER.notNull())
                        .constraints(
                                constraint("task_stickers_pkey").primaryKey("task_id", "sticker_id"),
                                constraint("task_stickers_task_fkey")
                                        .foreignKey("task_id")
                                        .references("tasks", "id")
                                        .onDeleteCascade(),
                                constraint("task_stickers_sticker_fkey")
                                        .foreignKey("sticker_id")
                                        .references("stickers", "id")
                                        .onDeleteCascade()),
                createIndex("task_stickers_sticker_idx").on("task_stickers", "sticker_id"));
    }

    private static void createPartsOfTasks(Steps steps) {
        steps.run(
                createTable("task_assignees")
                        .column("task_id", BIGINT.notNull())
                        .column("user_id", REFERENCE)
                        .column("assigned_at", NOW)
                        .primaryKey("task_id", "user_id")
                        .constraints(to("tasks", "task_id"), to("users", "user_id")),
                commentOnTable("task_assignees").is("Who does what"));
        steps.run(
                createTable("task_dependencies")
                        .column("task_id", BIGINT.notNull())
                        .column("needs_id", BIGINT.notNull())
                        .primaryKey("task_id", "needs_id")
                        .constraints(
                                to("tasks", "task_id"),
                                to("tasks", "needs_id"),
                                constraint("task_dependencies_not_itself")
                                        .check(number("task_id").ne(number("needs_id")))),
                commentOnTable("task_dependencies").is("What must be done before"));
        steps.run(
                createTable("checklist_items")
                        .column("task_id", BIGINT.notNull())
                        .column("position", SMALLINT.notNull())
                        .column("content", TEXT.notNull())
                        .column("is_done", BOOLEAN.notNull().defaultValue(false))
                        .constraints(
                                constraint("checklist_items_pkey")
                                        .primaryKey("task_id", "position")
                                        .deferrableInitiallyDeferred(),
                                to("tasks", "task_id"),
                                check(number("position").gt(0))),
                commentOnTable("checklist_items").is("Small steps of a task"));
    }

    private static void createComments(Steps steps) {
        steps.run(
                createTable("comments")
                        .column(column("id", BIGINT).generatedAlwaysAsIdentity())
                        .column("task_id", BIGINT.notNull())
                        .column("author_id", UUID)
                        .column("body", TEXT.notNull())
                        .column("created_at", NOW)
                        .column("edited_at", TIMESTAMPTZ)
                        .primaryKey("id")
                        .constraints(
                                to("tasks", "task_id"),
                                setNullTo("users", "author_id"),
                                constraint("comments_body_not_blank")
                                        .check(function(name("btrim"), TEXT, text("body"))
                                                .ne(""))),
                createIndex("comments_task_idx").on("comments", "task_id", "created_at"),
                commentOnTable("comments").is("What people say about a task"));
        steps.run(
                createTable("reactions")
                        .column("comment_id", BIGINT.notNull())
                        .column("user_id", REFERENCE)
                        .column("emoji", VARCHAR(16).collation(collation("C")).notNull())
                        .primaryKey("comment_id", "user_id", "emoji")
                        .constraints(to("comments", "comment_id"), to("users", "user_id")),
                commentOnTable("reactions").is("What people feel about a comment"));
    }

    private static void createAttachments(Steps steps) {
        steps.run(
                createTable("attachments")
                        .column("id", ID)
                        .column("tenant_id", REFERENCE)
                        .column("task_id", BIGINT)
                        .column("comment_id", BIGINT)
                        .column("file_name", TEXT.notNull())
                        .column("media_type", TEXT.notNull().defaultValue("application/octet-stream"))
                        .column("size", BIGINT.notNull())
                        .column("sha256", BYTEA.notNull())
                        .primaryKey("id")
                        .check(number("size").ge(0))
                        .constraints(
                                toTenant(),
                                to("tasks", "task_id"),
                                to("comments", "comment_id"),
                                constraint("attachments_one_owner").check(isOneOf("task_id", "comment_id"))),
                createIndex("attachments_task_idx")
                        .on("attachments", "task_id")
                        .where(number("task_id").isNotNull()),
                createIndex("attachments_comment_idx")
                        .on("attachments", "comment_id")
                        .where(number("comment_id").isNotNull()),
                commentOnTable("attachments").is("Files that hang on a task or a comment"));
    }
}
