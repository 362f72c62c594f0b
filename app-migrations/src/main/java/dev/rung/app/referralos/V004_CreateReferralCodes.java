package dev.rung.app.referralos;

import static dev.rung.app.referralos.Checks.isAfter;
import static dev.rung.app.referralos.Checks.isAtLeast;
import static dev.rung.app.referralos.Checks.matches;
import static dev.rung.app.referralos.Checks.number;
import static dev.rung.app.referralos.Columns.ID;
import static dev.rung.app.referralos.Columns.OWNER_ID;
import static dev.rung.app.referralos.Columns.TIME_OF_INSERT;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnConstraint;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresTypes.BOOLEAN;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;

import dev.rung.Migration;
import dev.rung.Steps;
import dev.rung.Timeouts;

/** Creates the codes that users give to the people whom they refer. */
@Timeouts(statement = "30s")
public final class V004_CreateReferralCodes implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(createTable("referral_codes")
                .column("id", ID)
                .column("tenant_id", OWNER_ID)
                .column("user_id", OWNER_ID)
                .column("code", VARCHAR(32).notNull())
                .column("is_active", BOOLEAN.notNull().defaultValue(true))
                .column("max_uses", INTEGER)
                .column("use_count", INTEGER.notNull().defaultValue(0))
                .column("expires_at", TIMESTAMPTZ)
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("referral_codes_pkey").primaryKey("id"),
                        constraint("referral_codes_tenant_id_code_key").unique("tenant_id", "code"),
                        constraint("referral_codes_tenant_id_user_id_id_key").unique("tenant_id", "user_id", "id"),
                        constraint("referral_codes_tenant_id_fkey")
                                .foreignKey("tenant_id")
                                .references("tenants", "id")
                                .onDeleteRestrict(),
                        constraint("referral_codes_tenant_id_user_id_fkey")
                                .foreignKey("tenant_id", "user_id")
                                .references("users", "tenant_id", "id")
                                .onDeleteRestrict(),
                        constraint("referral_codes_code_check").check(matches("code", "^[A-Z0-9][A-Z0-9_-]{3,31}$")),
                        constraint("referral_codes_max_uses_check").check(isAtLeast("max_uses", 1)),
                        constraint("referral_codes_use_count_check")
                                .check(isAtLeast("use_count", 0)
                                        .and(number("use_count").le(number("max_uses")))),
                        constraint("referral_codes_expires_at_check").check(isAfter("expires_at", "created_at"))));
        UpdatedAt.keep(steps, "referral_codes");
        steps.run(
                commentOnTable("referral_codes").is("Codes by which a new user tells who referred them"),
                commentOnColumn("referral_codes", "code").is("In capitals; unique within the tenant for ever"),
                commentOnColumn("referral_codes", "max_uses").is("How many may use it; null for any number"),
                commentOnColumn("referral_codes", "use_count").is("How many have used it"),
                commentOnConstraint("referral_codes", "referral_codes_tenant_id_user_id_id_key")
                        .is("For foreign keys that insist on the same tenant and the same user"));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("referral_codes"));
    }
}
