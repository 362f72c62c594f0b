package dev.rung.app.referralos;

import static dev.rung.app.referralos.Checks.isAtLeast;
import static dev.rung.app.referralos.Checks.isJsonObject;
import static dev.rung.app.referralos.Checks.isOneOf;
import static dev.rung.app.referralos.Checks.matches;
import static dev.rung.app.referralos.Checks.number;
import static dev.rung.app.referralos.Checks.text;
import static dev.rung.app.referralos.Checks.time;
import static dev.rung.app.referralos.Columns.ID;
import static dev.rung.app.referralos.Columns.OWNER_ID;
import static dev.rung.app.referralos.Columns.TIME_OF_INSERT;
import static dev.rung.app.referralos.Columns.wordOr;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.JSONB;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;

import dev.rung.Migration;
import dev.rung.Steps;
import dev.rung.Timeouts;

/** Creates the events for the tenants' servers, with the state of each delivery. */
@Timeouts(statement = "30s")
public final class V008_CreateWebhookEvents implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(createTable("webhook_events")
                .column("id", ID)
                .column("tenant_id", OWNER_ID)
                .column("event_type", VARCHAR(64).notNull())
                .column("payload", JSONB.notNull())
                .column("status", wordOr("pending"))
                .column("attempts", INTEGER.notNull().defaultValue(0))
                .column("next_attempt_at", TIME_OF_INSERT.nullable(true))
                .column("response_status", INTEGER)
                .column("last_error", TEXT)
                .column("delivered_at", TIMESTAMPTZ)
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("webhook_events_pkey").primaryKey("id"),
                        constraint("webhook_events_tenant_id_fkey")
                                .foreignKey("tenant_id")
                                .references("tenants", "id")
                                .onDeleteCascade(),
                        constraint("webhook_events_event_type_check")
                                .check(matches("event_type", "^[a-z]+([.][a-z_]+)+$")),
                        constraint("webhook_events_payload_check").check(isJsonObject("payload")),
                        constraint("webhook_events_status_check")
                                .check(isOneOf("status", "pending", "delivered", "failed")),
                        constraint("webhook_events_attempts_check").check(isAtLeast("attempts", 0)),
                        constraint("webhook_events_response_status_check")
                                .check(number("response_status").between(100, 599)),
                        constraint("webhook_events_next_attempt_at_check")
                                .check(text("status")
                                        .eq("pending")
                                        .eq(time("next_attempt_at").isNotNull())),
                        constraint("webhook_events_delivered_at_check")
                                .check(text("status")
                                        .eq("delivered")
                                        .eq(time("delivered_at").isNotNull()))));
        UpdatedAt.keep(steps, "webhook_events");
        steps.run(
                commentOnTable("webhook_events").is("Events for the tenants' servers, delivered at least once"),
                commentOnColumn("webhook_events", "event_type").is("Such as referral.qualified"),
                commentOnColumn("webhook_events", "payload").is("The body of the request, as it is signed"),
                commentOnColumn("webhook_events", "status").is("failed once there will be no further attempt"),
                commentOnColumn("webhook_events", "next_attempt_at")
                        .is("When to try; null once there is nothing to do"),
                commentOnColumn("webhook_events", "response_status").is("The HTTP status of the last answer"),
                commentOnColumn("webhook_events", "last_error").is("Why there was no good answer"));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("webhook_events"));
    }
}
