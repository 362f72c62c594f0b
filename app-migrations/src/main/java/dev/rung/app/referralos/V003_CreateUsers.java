package dev.rung.app.referralos;

import static dev.rung.app.referralos.Checks.isOneOf;
import static dev.rung.app.referralos.Checks.matches;
import static dev.rung.app.referralos.Columns.ID;
import static dev.rung.app.referralos.Columns.OWNER_ID;
import static dev.rung.app.referralos.Columns.TIME_OF_INSERT;
import static dev.rung.app.referralos.Columns.wordOr;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnConstraint;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;

import dev.rung.Migration;
import dev.rung.Steps;
import dev.rung.Timeouts;

/** Creates the users of the tenants' products, with the data that a referral programme needs. */
@Timeouts(statement = "30s")
public final class V003_CreateUsers implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(createTable("users")
                .column("id", ID)
                .column("tenant_id", OWNER_ID)
                .column("external_user_id", VARCHAR(255).notNull())
                .column("email", VARCHAR(320))
                .column("name", VARCHAR(255))
                .column("subscription_tier", wordOr("free"))
                .column("deleted_at", TIMESTAMPTZ)
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("users_pkey").primaryKey("id"),
                        constraint("users_tenant_id_external_user_id_key").unique("tenant_id", "external_user_id"),
                        constraint("users_tenant_id_id_key").unique("tenant_id", "id"),
                        constraint("users_tenant_id_fkey")
                                .foreignKey("tenant_id")
                                .references("tenants", "id")
                                .onDeleteRestrict(),
                        constraint("users_email_check").check(matches("email", "^[^@[:space:]]+@[^@[:space:]]+$")),
                        constraint("users_subscription_tier_check")
                                .check(isOneOf("subscription_tier", "free", "pro", "power_pro"))));
        UpdatedAt.keep(steps, "users");
        steps.run(
                commentOnTable("users").is("Users of a tenant's product who refer others or were referred"),
                commentOnColumn("users", "external_user_id").is("The user's id in the tenant's own system"),
                commentOnColumn("users", "email").is("As the tenant told it; null where the tenant keeps it to itself"),
                commentOnColumn("users", "subscription_tier").is("What the user pays for; rewards depend on it"),
                commentOnColumn("users", "deleted_at").is("When the tenant deleted the user; what was earned stays"),
                commentOnConstraint("users", "users_tenant_id_id_key")
                        .is("For foreign keys that insist on the same tenant"));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("users"));
    }
}
