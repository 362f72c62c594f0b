package dev.rung.app.proofoffunds;

import static dev.rung.app.proofoffunds.Checks.amount;
import static dev.rung.app.proofoffunds.Checks.text;
import static dev.rung.app.proofoffunds.Checks.time;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.dropIndex;
import static dev.rung.postgres.PostgresDSL.key;
import static dev.rung.postgres.PostgresDSL.releaseExtension;
import static dev.rung.postgres.PostgresDSL.requireExtension;
import static dev.rung.postgres.PostgresTypes.TSVECTOR;
import static dev.rung.postgres.PostgresTypes.type;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;

import dev.rung.Migration;
import dev.rung.Steps;
import dev.rung.postgres.indexes.IndexMethod;
import org.jooq.Field;

/**
 * Indexes the foreign keys that no other index covers, the few rows that workers select, ranges of amounts and times, and texts
 * for search. Requires the extensions for these indexes.
 */
public final class V20240529130000_AddForeignKeyIndexes implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(requireExtension("pg_trgm"));
        steps.run(requireExtension("btree_gin"));
        addForeignKeyIndexes(steps);
        addPartialIndexes(steps);
        addRangeIndexes(steps);
        addSearchIndexes(steps);
    }

    @Override
    public void down(Steps steps) {
        steps.run(
                dropIndex("proofs_user_id_tags_idx"),
                dropIndex("proofs_statement_search_idx"),
                dropIndex("organizations_search_idx"),
                dropIndex("wallets_label_trgm_idx"),
                dropIndex("users_name_trgm_idx"));
        steps.run(
                dropIndex("proofs_valid_from_expires_at_idx"),
                dropIndex("proofs_asset_amount_idx"),
                dropIndex("wallet_balances_asset_usd_value_idx"));
        steps.run(
                dropIndex("verifications_failed_idx"),
                dropIndex("proofs_expiring_idx"),
                dropIndex("proofs_pending_idx"),
                dropIndex("batches_running_idx"),
                dropIndex("wallets_unverified_idx"),
                dropIndex("user_sessions_live_idx"));
        steps.run(
                dropIndex("verifications_verifier_organization_id_idx"),
                dropIndex("verifications_verifier_user_id_idx"),
                dropIndex("proof_wallets_wallet_id_wallet_balance_id_idx"),
                dropIndex("proofs_batch_id_idx"),
                dropIndex("proofs_organization_id_idx"),
                dropIndex("batches_created_by_id_idx"),
                dropIndex("wallets_organization_id_idx"),
                dropIndex("organization_members_invited_by_id_idx"),
                dropIndex("organization_members_user_id_idx"),
                dropIndex("organizations_created_by_id_idx"));
        steps.run(releaseExtension("btree_gin"));
        steps.run(releaseExtension("pg_trgm"));
    }

    private static void addForeignKeyIndexes(Steps steps) {
        steps.run(createIndex("organizations_created_by_id_idx").on("organizations", "created_by_id"));
        steps.run(createIndex("organization_members_user_id_idx").on("organization_members", "user_id"));
        steps.run(createIndex("organization_members_invited_by_id_idx").on("organization_members", "invited_by_id"));
        steps.run(createIndex("wallets_organization_id_idx").on("wallets", "organization_id"));
        steps.run(createIndex("batches_created_by_id_idx").on("batches", "created_by_id"));
        steps.run(createIndex("proofs_organization_id_idx").on("proofs", "organization_id"));
        steps.run(createIndex("proofs_batch_id_idx").on("proofs", "batch_id"));
        steps.run(createIndex("proof_wallets_wallet_id_wallet_balance_id_idx")
                .on("proof_wallets", "wallet_id", "wallet_balance_id"));
        steps.run(createIndex("verifications_verifier_user_id_idx").on("verifications", "verifier_user_id"));
        steps.run(createIndex("verifications_verifier_organization_id_idx")
                .on("verifications", "verifier_organization_id"));
    }

    private static void addPartialIndexes(Steps steps) {
        steps.run(createIndex("user_sessions_live_idx")
                .on("user_sessions", "expires_at")
                .where(time("revoked_at").isNull()));
        steps.run(createIndex("wallets_unverified_idx")
                .on("wallets", "created_at")
                .where(time("ownership_verified_at").isNull()));
        steps.run(createIndex("batches_running_idx")
                .on("batches", "started_at")
                .where(text("status").eq("running")));
        steps.run(createIndex("proofs_pending_idx")
                .on("proofs", "created_at")
                .where(text("status").eq("pending")));
        steps.run(createIndex("proofs_expiring_idx")
                .on("proofs", "expires_at")
                .where(text("status").in("ready", "anchored")));
        steps.run(createIndex("verifications_failed_idx")
                .on("verifications", "proof_id")
                .where(text("result").ne("valid")));
    }

    private static void addRangeIndexes(Steps steps) {
        steps.run(createIndex("wallet_balances_asset_usd_value_idx").on("wallet_balances", "asset", "usd_value"));
        steps.run(createIndex("proofs_asset_amount_idx")
                .on("proofs", "asset", "amount")
                .where(amount("amount").isNotNull()));
        steps.run(createIndex("proofs_valid_from_expires_at_idx").on("proofs", "valid_from", "expires_at"));
    }

    private static void addSearchIndexes(Steps steps) {
        steps.run(createIndex("users_name_trgm_idx")
                .on("users")
                .using(IndexMethod.GIN)
                .keys(key("name").opclass("gin_trgm_ops")));
        steps.run(createIndex("wallets_label_trgm_idx")
                .on("wallets")
                .using(IndexMethod.GIN)
                .keys(key("label").opclass("gin_trgm_ops")));
        steps.run(createIndex("organizations_search_idx")
                .on("organizations")
                .using(IndexMethod.GIN)
                .expressions(lexemes(
                        "simple", concat(text("name"), inline(" "), coalesce(text("description"), inline(""))))));
        steps.run(createIndex("proofs_statement_search_idx")
                .on("proofs")
                .using(IndexMethod.GIN)
                .expressions(lexemes("english", text("statement"))));
        steps.run(createIndex("proofs_user_id_tags_idx")
                .on("proofs")
                .using(IndexMethod.GIN)
                .columns("user_id", "tags"));
    }

    /** The lexemes of a text in a text search configuration. */
    private static Field<String> lexemes(String configuration, Field<String> text) {
        return function("to_tsvector", TSVECTOR, inline(configuration).cast(type("regconfig")), text);
    }
}
