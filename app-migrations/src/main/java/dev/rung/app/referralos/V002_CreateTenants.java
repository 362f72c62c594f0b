package dev.rung.app.referralos;

import static dev.rung.app.referralos.Checks.isJsonObject;
import static dev.rung.app.referralos.Checks.isNotBefore;
import static dev.rung.app.referralos.Checks.matches;
import static dev.rung.app.referralos.Checks.text;
import static dev.rung.app.referralos.Checks.time;
import static dev.rung.app.referralos.Columns.ID;
import static dev.rung.app.referralos.Columns.JSON_OBJECT;
import static dev.rung.app.referralos.Columns.TIME_OF_INSERT;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresTypes.BOOLEAN;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.charLength;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;

import dev.rung.Migration;
import dev.rung.Steps;
import dev.rung.Timeouts;

/**
 * Creates the tenants, each a product with its own users, rules and secrets, and the trigger function that sets
 * {@code updated_at}.
 */
@Timeouts(statement = "30s")
public final class V002_CreateTenants implements Migration {

    private static final int SHORTEST_SECRET = 32;

    @Override
    public void up(Steps steps) {
        UpdatedAt.createKeeper(steps);
        steps.run(createTable("tenants")
                .column("id", ID)
                .column("slug", VARCHAR(63).notNull())
                .column("name", VARCHAR(255).notNull())
                .column("webhook_url", VARCHAR(2048))
                .column("webhook_secret", VARCHAR(255))
                .column("embed_signing_secret", VARCHAR(255).notNull())
                .column("allowed_origins", TEXT.array().notNull().defaultValue(new String[0]))
                .column("reward_rules", JSON_OBJECT)
                .column("is_active", BOOLEAN.notNull().defaultValue(true))
                .column("deleted_at", TIMESTAMPTZ)
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("tenants_pkey").primaryKey("id"),
                        constraint("tenants_slug_key").unique("slug"),
                        constraint("tenants_slug_check").check(matches("slug", "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$")),
                        constraint("tenants_webhook_url_check")
                                .check(matches("webhook_url", "^https?://[^[:space:]]+$")),
                        constraint("tenants_webhook_secret_check")
                                .check(text("webhook_url")
                                        .isNull()
                                        .or(text("webhook_secret")
                                                .isNotNull()
                                                .and(charLength(text("webhook_secret"))
                                                        .ge(SHORTEST_SECRET)))),
                        constraint("tenants_embed_signing_secret_check")
                                .check(charLength(text("embed_signing_secret")).ge(SHORTEST_SECRET)),
                        constraint("tenants_reward_rules_check").check(isJsonObject("reward_rules")),
                        constraint("tenants_deleted_at_check").check(isNotBefore("deleted_at", "created_at"))));
        steps.run(createIndex("idx_tenants_slug")
                .on("tenants", "slug")
                .where(time("deleted_at").isNull()));
        UpdatedAt.keep(steps, "tenants");
        steps.run(
                commentOnTable("tenants").is("Products that run a referral programme"),
                commentOnColumn("tenants", "slug").is("The tenant's name in URLs; not given to another after deletion"),
                commentOnColumn("tenants", "webhook_url").is("Where events are sent; null for nowhere"),
                commentOnColumn("tenants", "webhook_secret").is("Signs the events, HMAC-SHA-256"),
                commentOnColumn("tenants", "embed_signing_secret").is("Signs the tokens of the embedded widget"),
                commentOnColumn("tenants", "allowed_origins").is("Origins that may embed the widget"),
                commentOnColumn("tenants", "reward_rules")
                        .is("onboarding_bonus, referral_reward_<tier> for each tier, and their currency"),
                commentOnColumn("tenants", "is_active").is("Whether referrals are accepted at present"),
                commentOnColumn("tenants", "deleted_at").is("When the tenant left; null for those that are here"));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("tenants"));
        UpdatedAt.dropKeeper(steps);
    }
}
