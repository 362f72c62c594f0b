package dev.rung.app.workspaces;

import static dev.rung.app.workspaces.Columns.ID;
import static dev.rung.app.workspaces.Columns.NOW;
import static dev.rung.app.workspaces.Columns.REFERENCE;
import static dev.rung.app.workspaces.Fields.number;
import static dev.rung.app.workspaces.Fields.text;
import static dev.rung.app.workspaces.Fields.time;
import static dev.rung.app.workspaces.Keys.to;
import static dev.rung.app.workspaces.Keys.toTenant;
import static dev.rung.postgres.PostgresDSL.column;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.constraint;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.BIGSERIAL;
import static dev.rung.postgres.PostgresTypes.BOOLEAN;
import static dev.rung.postgres.PostgresTypes.BYTEA;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.JSON;
import static dev.rung.postgres.PostgresTypes.JSONB;
import static dev.rung.postgres.PostgresTypes.SMALLINT;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIME;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.TIMETZ;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.VARBIT;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static dev.rung.postgres.PostgresTypes.XML;
import static dev.rung.postgres.PostgresTypes.type;
import static dev.rung.postgres.indexes.IndexMethod.GIN;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.rung.Migration;
import dev.rung.Steps;
import java.time.LocalTime;
import org.jooq.Field;

/** Creates the tables of integrations: webhooks, jobs, the outbox. */
public final class V010_CreateIntegrations implements Migration {

    @Override
    public void up(Steps steps) {
        createWebhooks(steps);
        createJobs(steps);
        createOutbox(steps);
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("notification_settings"), dropTable("outbox"), dropTable("import_errors"));
        steps.run(dropTable("export_jobs"), dropTable("import_jobs"), dropTable("jobs"));
        steps.run(dropTable("integrations"), dropTable("webhook_deliveries"), dropTable("webhooks"));
    }

    private static void createWebhooks(Steps steps) {
        steps.run(
                createTable("webhooks")
                        .column("id", ID)
                        .column("tenant_id", REFERENCE)
                        .column("url", TEXT.notNull())
                        .column("secret", BYTEA.notNull().defaultValue(new byte[0]))
                        .column("events", TEXT.array().notNull().defaultValue(new String[] {"task.created", "task.done"
                        }))
                        .column("is_active", BOOLEAN.notNull().defaultValue(true))
                        .primaryKey("id")
                        .check(text("url").like("https://%"))
                        .constraint(toTenant()),
                createIndex("webhooks_events_idx")
                        .on("webhooks")
                        .using(GIN)
                        .columns("events")
                        .where(condition(field(name("is_active"), BOOLEAN))),
                commentOnTable("webhooks").is("Where a tenant wants to hear of events"));
        Field<String> state = field(name("state"), type("delivery_state"));
        steps.run(
                createTable("webhook_deliveries")
                        .column(column("id", BIGINT).generatedAlwaysAsIdentity())
                        .column("webhook_id", REFERENCE)
                        .column("state", type("delivery_state").notNull().defaultValue("pending"))
                        .column("attempts", SMALLINT.notNull().defaultValue(inline((short) 0)))
                        .column("payload", JSONB.notNull())
                        .column("next_attempt_at", TIMESTAMPTZ.defaultValue(function(name("now"), TIMESTAMPTZ)))
                        .primaryKey("id")
                        .constraints(
                                to("webhooks", "webhook_id"),
                                constraint("webhook_deliveries_attempts_check")
                                        .check(number("attempts").between(0, 20)),
                                constraint("webhook_deliveries_pending_has_next")
                                        .check(state.ne("pending")
                                                .or(time("next_attempt_at").isNotNull()))),
                createIndex("webhook_deliveries_due_idx")
                        .on("webhook_deliveries", "next_attempt_at")
                        .where(state.eq("pending")),
                commentOnTable("webhook_deliveries").is("What was sent, or will be"));
        steps.run(
                createTable("integrations")
                        .column("tenant_id", REFERENCE)
                        .column("service", TEXT.notNull())
                        .column("settings", JSON)
                        .column("manifest", XML)
                        .column("version_bits", VARBIT(16))
                        .primaryKey("tenant_id", "service")
                        .constraint(toTenant()),
                commentOnTable("integrations").is("Other products that a tenant has connected"));
    }

    private static void createJobs(Steps steps) {
        steps.run(
                createTable("jobs")
                        .column("id", ID)
                        .column("tenant_id", REFERENCE)
                        .column("queued_at", NOW)
                        .column("finished_at", TIMESTAMPTZ)
                        .constraint(constraint("jobs_finished_after_queued")
                                .check(time("finished_at").ge(time("queued_at")))),
                commentOnTable("jobs").is("What runs in the background, of whatever sort"));
        steps.run(
                createTable("import_jobs")
                        .column("source_url", TEXT.notNull())
                        .column("rows_done", INTEGER.notNull().defaultValue(0))
                        .primaryKey("id")
                        .inherits("jobs"),
                commentOnTable("import_jobs").is("Data that comes in"));
        steps.run(
                createTable("export_jobs")
                        .column("format", VARCHAR(8).notNull())
                        .primaryKey("id")
                        .check(text("format").in("csv", "json", "xlsx"))
                        .inherits("jobs"),
                commentOnTable("export_jobs").is("Data that goes out"));
        steps.run(
                createTable("import_errors")
                        .column("job_id", REFERENCE)
                        .column("row_number", INTEGER.notNull())
                        .column("message", TEXT.notNull())
                        .primaryKey("job_id", "row_number")
                        .constraint(to("import_jobs", "job_id")),
                commentOnTable("import_errors").is("Why a row did not come in"));
    }

    private static void createOutbox(Steps steps) {
        steps.run(
                createTable("outbox")
                        .column("id", BIGSERIAL)
                        .column("topic", TEXT)
                        .column("body", JSONB.notNull())
                        .column(
                                "created_at",
                                TIMESTAMPTZ.notNull().defaultValue(function(name("clock_timestamp"), TIMESTAMPTZ)))
                        .primaryKey("id")
                        .with("autovacuum_enabled", true)
                        .with("toast.autovacuum_enabled", false),
                commentOnTable("outbox").is("Messages that were not yet handed on"));
        steps.run(
                createTable("notification_settings")
                        .column("user_id", UUID)
                        .column("by_email", BOOLEAN.notNull().defaultValue(true))
                        .column("by_push", BOOLEAN.notNull().defaultValue(true))
                        .column("silent_until", TIMETZ)
                        .column("digest_at", TIME(0).notNull().defaultValue(LocalTime.of(8, 0)))
                        .primaryKey("user_id")
                        .constraint(to("users", "user_id")),
                commentOnTable("notification_settings").is("How a user wants to be told"));
    }
}
