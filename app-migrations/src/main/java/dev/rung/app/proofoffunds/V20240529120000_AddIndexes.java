package dev.rung.app.proofoffunds;

import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.dropIndex;
import static dev.rung.postgres.PostgresDSL.key;

import dev.rung.Migration;
import dev.rung.Steps;
import dev.rung.postgres.indexes.IndexMethod;

/**
 * Indexes every table for its most common queries: hash indexes for the equality of long texts, GIN indexes for documents and
 * arrays, and BRIN indexes for increasing times.
 */
public final class V20240529120000_AddIndexes implements Migration {

    @Override
    public void up(Steps steps) {
        addHashIndexes(steps);
        addGinIndexes(steps);
        addBrinIndexes(steps);
        addQueryIndexes(steps);
    }

    @Override
    public void down(Steps steps) {
        steps.run(
                dropIndex("verifications_proof_id_verified_at_idx"),
                dropIndex("proofs_kind_status_idx"),
                dropIndex("proofs_user_id_status_created_at_idx"),
                dropIndex("batches_organization_id_created_at_idx"),
                dropIndex("wallet_balances_wallet_id_observed_at_idx"),
                dropIndex("wallets_user_id_created_at_idx"),
                dropIndex("organizations_kind_status_idx"),
                dropIndex("user_sessions_user_id_expires_at_idx"),
                dropIndex("users_role_created_at_idx"));
        steps.run(dropIndex("verifications_verified_at_idx"), dropIndex("wallet_balances_observed_at_idx"));
        steps.run(
                dropIndex("proofs_tags_idx"),
                dropIndex("proofs_public_signals_idx"),
                dropIndex("batches_options_idx"),
                dropIndex("users_preferences_idx"));
        steps.run(
                dropIndex("verifications_access_token_hash_idx"),
                dropIndex("verifications_tx_hash_idx"),
                dropIndex("proofs_tx_hash_idx"),
                dropIndex("wallets_address_idx"));
    }

    private static void addHashIndexes(Steps steps) {
        steps.run(createIndex("wallets_address_idx")
                .on("wallets")
                .using(IndexMethod.HASH)
                .columns("address"));
        steps.run(createIndex("proofs_tx_hash_idx")
                .on("proofs")
                .using(IndexMethod.HASH)
                .columns("tx_hash"));
        steps.run(createIndex("verifications_tx_hash_idx")
                .on("verifications")
                .using(IndexMethod.HASH)
                .columns("tx_hash"));
        steps.run(createIndex("verifications_access_token_hash_idx")
                .on("verifications")
                .using(IndexMethod.HASH)
                .columns("access_token_hash"));
    }

    private static void addGinIndexes(Steps steps) {
        steps.run(createIndex("users_preferences_idx")
                .on("users")
                .using(IndexMethod.GIN)
                .columns("preferences"));
        steps.run(createIndex("batches_options_idx")
                .on("batches")
                .using(IndexMethod.GIN)
                .keys(key("options").opclass("jsonb_path_ops")));
        steps.run(createIndex("proofs_public_signals_idx")
                .on("proofs")
                .using(IndexMethod.GIN)
                .keys(key("public_signals").opclass("jsonb_path_ops")));
        steps.run(createIndex("proofs_tags_idx")
                .on("proofs")
                .using(IndexMethod.GIN)
                .columns("tags"));
    }

    private static void addBrinIndexes(Steps steps) {
        steps.run(createIndex("wallet_balances_observed_at_idx")
                .on("wallet_balances")
                .using(IndexMethod.BRIN)
                .columns("observed_at"));
        steps.run(createIndex("verifications_verified_at_idx")
                .on("verifications")
                .using(IndexMethod.BRIN)
                .columns("verified_at"));
    }

    private static void addQueryIndexes(Steps steps) {
        steps.run(createIndex("users_role_created_at_idx")
                .on("users")
                .keys(key("role"), key("created_at").desc()));
        steps.run(createIndex("user_sessions_user_id_expires_at_idx").on("user_sessions", "user_id", "expires_at"));
        steps.run(createIndex("organizations_kind_status_idx").on("organizations", "kind", "status"));
        steps.run(createIndex("wallets_user_id_created_at_idx")
                .on("wallets")
                .keys(key("user_id"), key("created_at").desc()));
        steps.run(createIndex("wallet_balances_wallet_id_observed_at_idx")
                .on("wallet_balances")
                .keys(key("wallet_id"), key("observed_at").desc()));
        steps.run(createIndex("batches_organization_id_created_at_idx")
                .on("batches")
                .keys(key("organization_id"), key("created_at").desc()));
        steps.run(createIndex("proofs_user_id_status_created_at_idx")
                .on("proofs")
                .keys(key("user_id"), key("status"), key("created_at").desc()));
        steps.run(createIndex("proofs_kind_status_idx").on("proofs", "kind", "status"));
        steps.run(createIndex("verifications_proof_id_verified_at_idx")
                .on("verifications")
                .keys(key("proof_id"), key("verified_at").desc()));
    }
}
