package dev.rung.app.referralos;

import static dev.rung.app.referralos.Checks.id;
import static dev.rung.app.referralos.Checks.isJsonObject;
import static dev.rung.app.referralos.Checks.isNotBefore;
import static dev.rung.app.referralos.Checks.isOneOf;
import static dev.rung.app.referralos.Checks.text;
import static dev.rung.app.referralos.Checks.time;
import static dev.rung.app.referralos.Columns.ID;
import static dev.rung.app.referralos.Columns.JSON_OBJECT;
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
import org.jooq.Condition;

/** Creates the referrals, with the referrer, the referred user, the code and the status. */
@Timeouts(statement = "30s")
public final class V005_CreateReferrals implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(createTable("referrals")
                .column("id", ID)
                .column("tenant_id", OWNER_ID)
                .column("referral_code_id", OWNER_ID)
                .column("referrer_user_id", OWNER_ID)
                .column("referred_user_id", OWNER_ID)
                .column("status", wordOr("pending"))
                .column("attribution", JSON_OBJECT)
                .column("rejection_reason", VARCHAR(255))
                .column("referred_at", TIME_OF_INSERT)
                .column("qualified_at", TIMESTAMPTZ)
                .column("rewarded_at", TIMESTAMPTZ)
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("referrals_pkey").primaryKey("id"),
                        constraint("referrals_tenant_id_referred_user_id_key").unique("tenant_id", "referred_user_id"),
                        constraint("referrals_tenant_id_id_key").unique("tenant_id", "id"),
                        constraint("referrals_tenant_id_fkey")
                                .foreignKey("tenant_id")
                                .references("tenants", "id")
                                .onDeleteRestrict(),
                        constraint("referrals_referral_code_fkey")
                                .foreignKey("tenant_id", "referrer_user_id", "referral_code_id")
                                .references("referral_codes", "tenant_id", "user_id", "id")
                                .onDeleteRestrict(),
                        constraint("referrals_referrer_fkey")
                                .foreignKey("tenant_id", "referrer_user_id")
                                .references("users", "tenant_id", "id")
                                .onDeleteRestrict(),
                        constraint("referrals_referred_fkey")
                                .foreignKey("tenant_id", "referred_user_id")
                                .references("users", "tenant_id", "id")
                                .onDeleteRestrict(),
                        constraint("referrals_referred_user_id_check")
                                .check(id("referred_user_id").ne(id("referrer_user_id"))),
                        constraint("referrals_status_check")
                                .check(isOneOf("status", "pending", "qualified", "rewarded", "rejected", "expired")),
                        constraint("referrals_attribution_check").check(isJsonObject("attribution")),
                        constraint("referrals_rejection_reason_check")
                                .check(holdsExactly("rejection_reason", "rejected")),
                        constraint("referrals_qualified_at_check")
                                .check(text("status")
                                        .in("pending", "rejected", "expired")
                                        .or(time("qualified_at").isNotNull())
                                        .and(time("qualified_at")
                                                .isNull()
                                                .or(isNotBefore("qualified_at", "referred_at")))),
                        constraint("referrals_rewarded_at_check")
                                .check(holdsExactly("rewarded_at", "rewarded")
                                        .and(time("rewarded_at")
                                                .isNull()
                                                .or(isNotBefore("rewarded_at", "qualified_at"))))));
        UpdatedAt.keep(steps, "referrals");
        steps.run(
                commentOnTable("referrals").is("Who referred whom; a user is referred once"),
                commentOnColumn("referrals", "status")
                        .is("pending until the referred user does what the tenant asks for, then qualified, then"
                                + " rewarded"),
                commentOnColumn("referrals", "attribution").is("Where the code was used: source, medium, campaign"),
                commentOnColumn("referrals", "rejection_reason").is("Why there is no reward; null unless rejected"),
                commentOnColumn("referrals", "qualified_at").is("When the referred user met the condition"),
                commentOnColumn("referrals", "rewarded_at").is("When the rewards went into the ledger"),
                commentOnConstraint("referrals", "referrals_referral_code_fkey")
                        .is("The code is one of the referrer's own"),
                commentOnConstraint("referrals", "referrals_tenant_id_id_key")
                        .is("For foreign keys that insist on the same tenant"));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("referrals"));
    }

    /** The column has a value if and only if the row has this status. */
    private static Condition holdsExactly(String column, String status) {
        return text("status").eq(status).eq(text(column).isNotNull());
    }
}
