package dev.rung.app.referralos;

import static dev.rung.app.referralos.Checks.isJsonObject;
import static dev.rung.app.referralos.Checks.isOneOf;
import static dev.rung.app.referralos.Checks.matches;
import static dev.rung.app.referralos.Checks.text;
import static dev.rung.app.referralos.Columns.ID;
import static dev.rung.app.referralos.Columns.TIME_OF_INSERT;
import static dev.rung.app.referralos.Columns.WORD;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresTypes.INET;
import static dev.rung.postgres.PostgresTypes.JSONB;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;

import dev.rung.Migration;
import dev.rung.Steps;
import dev.rung.Timeouts;

/** Creates the audit log, with the actor, the action and the row. */
@Timeouts(statement = "30s")
public final class V009_CreateAuditLogs implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(createTable("audit_logs")
                .column("id", ID)
                .column("tenant_id", UUID)
                .column("actor_type", WORD.notNull())
                .column("actor_id", VARCHAR(255))
                .column("action", VARCHAR(64).notNull())
                .column("entity_type", VARCHAR(63).notNull())
                .column("entity_id", UUID)
                .column("old_values", JSONB)
                .column("new_values", JSONB)
                .column("ip_address", INET)
                .column("user_agent", VARCHAR(512))
                .column("created_at", TIME_OF_INSERT)
                .constraints(
                        constraint("audit_logs_pkey").primaryKey("id"),
                        constraint("audit_logs_tenant_id_fkey")
                                .foreignKey("tenant_id")
                                .references("tenants", "id")
                                .onDeleteRestrict(),
                        constraint("audit_logs_actor_type_check")
                                .check(isOneOf("actor_type", "operator", "api_key", "user", "system")),
                        constraint("audit_logs_actor_id_check")
                                .check(text("actor_type")
                                        .eq("system")
                                        .or(text("actor_id").isNotNull())),
                        constraint("audit_logs_action_check").check(matches("action", "^[a-z_]+([.][a-z_]+)+$")),
                        constraint("audit_logs_old_values_check").check(isJsonObject("old_values")),
                        constraint("audit_logs_new_values_check").check(isJsonObject("new_values"))));
        steps.run(
                commentOnTable("audit_logs").is("Who did what to which row; rows are only added"),
                commentOnColumn("audit_logs", "tenant_id").is("The tenant concerned; null for the service as a whole"),
                commentOnColumn("audit_logs", "actor_id").is("Whose act it was, in the terms of actor_type"),
                commentOnColumn("audit_logs", "action").is("Such as referral.reject"),
                commentOnColumn("audit_logs", "entity_type").is("The table of the row"),
                commentOnColumn("audit_logs", "entity_id").is("The key of the row, which may be gone by now"),
                commentOnColumn("audit_logs", "old_values").is("The changed columns as they were; null for a new row"),
                commentOnColumn("audit_logs", "new_values")
                        .is("The changed columns as they are; null for a deleted row"));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("audit_logs"));
    }
}
