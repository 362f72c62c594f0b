package dev.rung.app.proofoffunds;

import static dev.rung.app.proofoffunds.Checks.amount;
import static dev.rung.app.proofoffunds.Checks.isAfter;
import static dev.rung.app.proofoffunds.Checks.isJsonObject;
import static dev.rung.app.proofoffunds.Checks.isNotBefore;
import static dev.rung.app.proofoffunds.Checks.isNotNegative;
import static dev.rung.app.proofoffunds.Checks.isOneOf;
import static dev.rung.app.proofoffunds.Checks.isSetExactlyIn;
import static dev.rung.app.proofoffunds.Checks.isSha256;
import static dev.rung.app.proofoffunds.Checks.matches;
import static dev.rung.app.proofoffunds.Checks.number;
import static dev.rung.app.proofoffunds.Checks.text;
import static dev.rung.app.proofoffunds.Columns.ASSET;
import static dev.rung.app.proofoffunds.Columns.BASE_UNITS;
import static dev.rung.app.proofoffunds.Columns.ID;
import static dev.rung.app.proofoffunds.Columns.JSON_OBJECT;
import static dev.rung.app.proofoffunds.Columns.NAME;
import static dev.rung.app.proofoffunds.Columns.TIME_OF_INSERT;
import static dev.rung.app.proofoffunds.Columns.TX_HASH;
import static dev.rung.app.proofoffunds.Columns.WORD;
import static dev.rung.app.proofoffunds.Columns.wordOr;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.BYTEA;
import static dev.rung.postgres.PostgresTypes.INET;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.JSONB;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;

import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.Query;

/** The tables of batches, of proofs with or without a batch, and of the verifications of proofs. */
final class ProofTables {

    private ProofTables() {}

    static Query batches() {
        return createTable("batches")
                .column("id", ID)
                .column("organization_id", UUID)
                .column("created_by_id", UUID.notNull())
                .column("name", NAME.notNull())
                .column("status", wordOr("draft"))
                .column("total_count", INTEGER.notNull().defaultValue(0))
                .column("completed_count", INTEGER.notNull().defaultValue(0))
                .column("failed_count", INTEGER.notNull().defaultValue(0))
                .column("options", JSON_OBJECT)
                .column("started_at", TIMESTAMPTZ)
                .column("finished_at", TIMESTAMPTZ)
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("batches_pkey").primaryKey("id"),
                        constraint("batches_organization_id_fkey")
                                .foreignKey("organization_id")
                                .references("organizations", "id")
                                .onDeleteCascade(),
                        constraint("batches_created_by_id_fkey")
                                .foreignKey("created_by_id")
                                .references("users", "id")
                                .onDeleteRestrict(),
                        constraint("batches_status_check")
                                .check(isOneOf("status", "draft", "running", "completed", "failed", "cancelled")),
                        constraint("batches_counts_check")
                                .check(isNotNegative("completed_count")
                                        .and(isNotNegative("failed_count"))
                                        .and(number("completed_count")
                                                .plus(number("failed_count"))
                                                .le(number("total_count")))),
                        constraint("batches_options_check").check(isJsonObject("options")),
                        constraint("batches_finished_at_check").check(isNotBefore("finished_at", "started_at")));
    }

    static Query[] batchesIndexes() {
        return new Query[] {createIndex("batches_status_idx").on("batches", "status")};
    }

    static Query[] batchesComments() {
        return new Query[] {
            commentOnTable("batches").is("Proofs that are made together, for all wallets of an organization say"),
            commentOnColumn("batches", "total_count").is("How many proofs there are to be"),
            commentOnColumn("batches", "options")
                    .is("What the batch's proofs have in common: asset, threshold, expiry"),
            commentOnColumn("batches", "finished_at").is("When the last proof was made or given up")
        };
    }

    static Query proofs() {
        return createTable("proofs")
                .column("id", ID)
                .column("user_id", UUID.notNull())
                .column("organization_id", UUID)
                .column("batch_id", UUID)
                .column("kind", WORD.notNull())
                .column("status", wordOr("pending"))
                .column("asset", ASSET.notNull())
                .column("amount", BASE_UNITS)
                .column("statement", TEXT.notNull())
                .column("proof_hash", BYTEA)
                .column("proof_data", JSONB)
                .column("public_signals", JSONB)
                .column("tags", TEXT.array().notNull().defaultValue(new String[0]))
                .column("chain", WORD)
                .column("tx_hash", TX_HASH)
                .column("block_number", BIGINT)
                .column("valid_from", TIME_OF_INSERT)
                .column("expires_at", TIMESTAMPTZ.notNull())
                .column("revoked_at", TIMESTAMPTZ)
                .column("revocation_reason", VARCHAR(255))
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("proofs_pkey").primaryKey("id"),
                        constraint("proofs_proof_hash_key").unique("proof_hash"),
                        constraint("proofs_user_id_fkey")
                                .foreignKey("user_id")
                                .references("users", "id")
                                .onDeleteRestrict(),
                        constraint("proofs_organization_id_fkey")
                                .foreignKey("organization_id")
                                .references("organizations", "id")
                                .onDeleteSetNull(),
                        constraint("proofs_batch_id_fkey")
                                .foreignKey("batch_id")
                                .references("batches", "id")
                                .onDeleteSetNull(),
                        constraint("proofs_kind_check")
                                .check(isOneOf("kind", "exact", "at_least", "at_most", "zero_knowledge")),
                        constraint("proofs_status_check")
                                .check(isOneOf("status", "pending", "ready", "anchored", "failed", "revoked")),
                        constraint("proofs_asset_check").check(matches("asset", "^[A-Z0-9]{2,16}$")),
                        constraint("proofs_amount_check").check(amount("amount").gt(BigDecimal.ZERO)),
                        constraint("proofs_proof_hash_check")
                                .check(isSha256("proof_hash").and(isThereOnceMade())),
                        constraint("proofs_public_signals_check")
                                .check(text("kind")
                                        .ne("zero_knowledge")
                                        .or(amount("amount").isNull())),
                        constraint("proofs_anchor_check").check(isAnchoredWholly()),
                        constraint("proofs_expires_at_check").check(isAfter("expires_at", "valid_from")),
                        constraint("proofs_revoked_at_check").check(isSetExactlyIn("revoked", "revoked_at")));
    }

    static Query[] proofsIndexes() {
        return new Query[] {createIndex("proofs_status_idx").on("proofs", "status")};
    }

    static Query[] proofsComments() {
        return new Query[] {
            commentOnTable("proofs").is("Statements about funds, and what proves them"),
            commentOnColumn("proofs", "amount")
                    .is("What is stated, in the asset's smallest unit; null if it stays secret"),
            commentOnColumn("proofs", "statement").is("What is proved, in words"),
            commentOnColumn("proofs", "proof_hash").is("SHA-256 of proof_data, canonicalized by RFC 8785"),
            commentOnColumn("proofs", "proof_data").is("The signatures, or the proof of the zero-knowledge circuit"),
            commentOnColumn("proofs", "public_signals").is("The circuit's public inputs and outputs"),
            commentOnColumn("proofs", "chain").is("Where proof_hash was anchored; null if nowhere"),
            commentOnColumn("proofs", "expires_at").is("Balances move: no proof is for ever")
        };
    }

    static Query proofWallets() {
        return createTable("proof_wallets")
                .column("proof_id", UUID.notNull())
                .column("wallet_id", UUID.notNull())
                .column("wallet_balance_id", UUID)
                .constraints(
                        constraint("proof_wallets_pkey").primaryKey("proof_id", "wallet_id"),
                        constraint("proof_wallets_proof_id_fkey")
                                .foreignKey("proof_id")
                                .references("proofs", "id")
                                .onDeleteCascade(),
                        constraint("proof_wallets_wallet_id_fkey")
                                .foreignKey("wallet_id")
                                .references("wallets", "id")
                                .onDeleteRestrict(),
                        constraint("proof_wallets_wallet_balance_fkey")
                                .foreignKey("wallet_id", "wallet_balance_id")
                                .references("wallet_balances", "wallet_id", "id")
                                .onDeleteRestrict());
    }

    static Query[] proofWalletsComments() {
        return new Query[] {
            commentOnTable("proof_wallets").is("The wallets whose funds a proof is about"),
            commentOnColumn("proof_wallets", "wallet_balance_id")
                    .is("The balance that went into the proof; null until it is made")
        };
    }

    static Query verifications() {
        return createTable("verifications")
                .column("id", ID)
                .column("proof_id", UUID.notNull())
                .column("verifier_user_id", UUID)
                .column("verifier_organization_id", UUID)
                .column("access_token_hash", BYTEA)
                .column("method", wordOr("off_chain"))
                .column("result", WORD.notNull())
                .column("failure_reason", TEXT)
                .column("tx_hash", TX_HASH)
                .column("ip_address", INET)
                .column("verified_at", TIME_OF_INSERT)
                .constraints(
                        constraint("verifications_pkey").primaryKey("id"),
                        constraint("verifications_proof_id_fkey")
                                .foreignKey("proof_id")
                                .references("proofs", "id")
                                .onDeleteCascade(),
                        constraint("verifications_verifier_user_id_fkey")
                                .foreignKey("verifier_user_id")
                                .references("users", "id")
                                .onDeleteSetNull(),
                        constraint("verifications_verifier_organization_id_fkey")
                                .foreignKey("verifier_organization_id")
                                .references("organizations", "id")
                                .onDeleteSetNull(),
                        constraint("verifications_access_token_hash_check").check(isSha256("access_token_hash")),
                        constraint("verifications_method_check").check(isOneOf("method", "on_chain", "off_chain")),
                        constraint("verifications_result_check")
                                .check(isOneOf("result", "valid", "invalid", "expired", "revoked")),
                        constraint("verifications_failure_reason_check")
                                .check(text("result")
                                        .ne("invalid")
                                        .or(text("failure_reason").isNotNull())));
    }

    static Query[] verificationsIndexes() {
        return new Query[] {createIndex("verifications_result_idx").on("verifications", "result")};
    }

    static Query[] verificationsComments() {
        return new Query[] {
            commentOnTable("verifications").is("Each time that somebody verified a proof; rows are only added"),
            commentOnColumn("verifications", "verifier_user_id").is("Null for somebody with a link and no account"),
            commentOnColumn("verifications", "access_token_hash")
                    .is("SHA-256 of the token in the link, if there was one"),
            commentOnColumn("verifications", "failure_reason").is("What was wrong with the proof")
        };
    }

    private static Condition isThereOnceMade() {
        return text("status")
                .in("pending", "failed", "revoked")
                .or(text("proof_hash").isNotNull().and(text("proof_data").isNotNull()));
    }

    private static Condition isAnchoredWholly() {
        Condition nowhere = text("chain").isNull().and(text("tx_hash").isNull());
        Condition somewhere = text("chain").isNotNull().and(text("tx_hash").isNotNull());
        return text("status").ne("anchored").and(nowhere).or(somewhere);
    }
}
