package dev.rung.app.referralos;

import static dev.rung.app.referralos.Checks.id;
import static dev.rung.app.referralos.Checks.text;
import static dev.rung.app.referralos.Checks.time;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.dropIndex;
import static dev.rung.postgres.PostgresDSL.key;
import static org.jooq.impl.DSL.lower;

import dev.rung.Migration;
import dev.rung.Steps;
import dev.rung.Timeouts;
import dev.rung.postgres.indexes.IndexMethod;

/** Indexes the foreign keys that no other index covers, and the queries of the dashboard and the workers. */
@Timeouts(statement = "30s")
public final class V010_CreateIndexes implements Migration {

    @Override
    public void up(Steps steps) {
        indexUsers(steps);
        indexReferrals(steps);
        indexRewards(steps);
        indexWorkersTables(steps);
    }

    @Override
    public void down(Steps steps) {
        steps.run(
                dropIndex("idx_audit_logs_entity"),
                dropIndex("idx_audit_logs_tenant_created"),
                dropIndex("idx_webhook_events_tenant_created"),
                dropIndex("idx_webhook_events_due"),
                dropIndex("idx_api_keys_tenant"));
        steps.run(
                dropIndex("idx_rewards_ledger_reverses"),
                dropIndex("idx_rewards_ledger_referral"),
                dropIndex("idx_rewards_ledger_user_created"));
        steps.run(
                dropIndex("idx_referrals_unfinished"),
                dropIndex("idx_referrals_tenant_status_referred"),
                dropIndex("idx_referrals_referrer_code"));
        steps.run(dropIndex("idx_users_name_trgm"), dropIndex("idx_users_tenant_email"));
    }

    private static void indexUsers(Steps steps) {
        steps.run(createIndex("idx_users_tenant_email")
                .on("users")
                .keys(key("tenant_id"), key(lower(text("email"))))
                .where(time("deleted_at").isNull()));
        steps.run(createIndex("idx_users_name_trgm")
                .on("users")
                .using(IndexMethod.GIN)
                .keys(key("name").opclass("gin_trgm_ops")));
    }

    private static void indexReferrals(Steps steps) {
        steps.run(createIndex("idx_referrals_referrer_code")
                .on("referrals", "tenant_id", "referrer_user_id", "referral_code_id"));
        steps.run(createIndex("idx_referrals_tenant_status_referred")
                .on("referrals")
                .keys(key("tenant_id"), key("status"), key("referred_at").desc()));
        steps.run(createIndex("idx_referrals_unfinished")
                .on("referrals", "referred_at")
                .where(text("status").in("pending", "qualified")));
    }

    private static void indexRewards(Steps steps) {
        steps.run(createIndex("idx_rewards_ledger_user_created")
                .on("rewards_ledger")
                .keys(key("tenant_id"), key("user_id"), key("created_at").desc())
                .include("amount", "currency"));
        steps.run(createIndex("idx_rewards_ledger_referral")
                .on("rewards_ledger", "tenant_id", "referral_id")
                .where(id("referral_id").isNotNull()));
        steps.run(createIndex("idx_rewards_ledger_reverses")
                .on("rewards_ledger", "tenant_id", "reverses_id")
                .where(id("reverses_id").isNotNull()));
    }

    private static void indexWorkersTables(Steps steps) {
        steps.run(createIndex("idx_api_keys_tenant").on("api_keys", "tenant_id"));
        steps.run(createIndex("idx_webhook_events_due")
                .on("webhook_events", "next_attempt_at")
                .where(text("status").eq("pending")));
        steps.run(createIndex("idx_webhook_events_tenant_created")
                .on("webhook_events")
                .keys(key("tenant_id"), key("created_at").desc()));
        steps.run(createIndex("idx_audit_logs_tenant_created")
                .on("audit_logs")
                .keys(key("tenant_id"), key("created_at").desc()));
        steps.run(createIndex("idx_audit_logs_entity").on("audit_logs", "entity_type", "entity_id"));
    }
}
