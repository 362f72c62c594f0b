package dev.rung.app.adid;

import static dev.rung.app.adid.Checks.bytes;
import static dev.rung.app.adid.Checks.isAfter;
import static dev.rung.app.adid.Checks.isAtLeast;
import static dev.rung.app.adid.Checks.isBetween;
import static dev.rung.app.adid.Checks.isNotBefore;
import static dev.rung.app.adid.Checks.isOneOf;
import static dev.rung.app.adid.Checks.isSha256;
import static dev.rung.app.adid.Checks.number;
import static dev.rung.app.adid.Checks.text;
import static dev.rung.app.adid.Columns.DID;
import static dev.rung.app.adid.Columns.ID;
import static dev.rung.app.adid.Columns.TIME_OF_INSERT;
import static dev.rung.app.adid.Columns.URL;
import static dev.rung.app.adid.Columns.WORD;
import static dev.rung.app.adid.Columns.wordOr;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresTypes.BYTEA;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.SMALLINT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;

import dev.rung.Migration;
import dev.rung.Steps;
import org.jooq.Condition;

/**
 * Creates the embedded wallets, whose keys exist only as shares of a threshold scheme, and the state of OAuth sign-ins in
 * progress.
 */
public final class V005_WalletsAndOauth implements Migration {

    @Override
    public void up(Steps steps) {
        createWallets(steps);
        createWalletKeyShares(steps);
        createOauthStates(steps);
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("oauth_states"), dropTable("wallet_key_shares"), dropTable("wallets"));
    }

    private static void createWallets(Steps steps) {
        steps.run(createTable("wallets")
                .column("id", ID)
                .column("user_id", UUID.notNull())
                .column("did", DID)
                .column("key_type", wordOr("Ed25519"))
                .column("public_key", BYTEA)
                .column("threshold", SMALLINT.notNull().defaultValue((short) 2))
                .column("share_count", SMALLINT.notNull().defaultValue((short) 3))
                .column("epoch", INTEGER.notNull().defaultValue(1))
                .column("status", wordOr("provisioning"))
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("wallets_pkey").primaryKey("id"),
                        constraint("wallets_did_key").unique("did"),
                        constraint("wallets_public_key_key").unique("public_key"),
                        constraint("wallets_user_id_fkey")
                                .foreignKey("user_id")
                                .references("users", "id")
                                .onDeleteCascade(),
                        constraint("wallets_did_fkey")
                                .foreignKey("did")
                                .references("dids", "did")
                                .onDeleteSetNull(),
                        constraint("wallets_key_type_check").check(isOneOf("key_type", "Ed25519", "secp256k1")),
                        constraint("wallets_threshold_check")
                                .check(number("threshold").between(2).and(number("share_count"))),
                        constraint("wallets_epoch_check").check(isAtLeast("epoch", 1)),
                        constraint("wallets_status_check")
                                .check(isOneOf("status", "provisioning", "active", "recovering", "locked", "retired")),
                        constraint("wallets_public_key_check")
                                .check(text("status")
                                        .eq("provisioning")
                                        .or(bytes("public_key").isNotNull()))));
        steps.run(createIndex("wallets_user_id_idx").on("wallets", "user_id"));
        steps.run(
                commentOnTable("wallets").is("Embedded wallets: a signing key each that no single party ever holds"),
                commentOnColumn("wallets", "did").is("The DID that the key controls; null until it is registered"),
                commentOnColumn("wallets", "public_key").is("The joint public key; null while it is generated"),
                commentOnColumn("wallets", "threshold").is("How many shares must work together to sign"),
                commentOnColumn("wallets", "epoch").is("Which refresh of the shares is in force"));
    }

    private static void createWalletKeyShares(Steps steps) {
        steps.run(createTable("wallet_key_shares")
                .column("id", ID)
                .column("wallet_id", UUID.notNull())
                .column("epoch", INTEGER.notNull().defaultValue(1))
                .column("share_index", SMALLINT.notNull())
                .column("custodian", WORD.notNull())
                .column("commitment", BYTEA.notNull())
                .column("ciphertext", BYTEA)
                .column("nonce", BYTEA)
                .column("wrapping_key_id", VARCHAR(256))
                .column("created_at", TIME_OF_INSERT)
                .constraints(
                        constraint("wallet_key_shares_pkey").primaryKey("id"),
                        constraint("wallet_key_shares_wallet_id_epoch_share_index_key")
                                .unique("wallet_id", "epoch", "share_index"),
                        constraint("wallet_key_shares_wallet_id_fkey")
                                .foreignKey("wallet_id")
                                .references("wallets", "id")
                                .onDeleteCascade(),
                        constraint("wallet_key_shares_epoch_check").check(isAtLeast("epoch", 1)),
                        constraint("wallet_key_shares_share_index_check").check(isBetween("share_index", 1, 255)),
                        constraint("wallet_key_shares_custodian_check")
                                .check(isOneOf("custodian", "device", "service", "recovery")),
                        constraint("wallet_key_shares_ciphertext_check").check(onlyOurOwnShareIsHere())));
        steps.run(
                commentOnTable("wallet_key_shares").is("Shares of the wallets' keys: who holds which, and our own"),
                commentOnColumn("wallet_key_shares", "custodian")
                        .is("The user's device, this service, or the escrow for recovery"),
                commentOnColumn("wallet_key_shares", "commitment")
                        .is("Public commitment, by which a contribution of this share is verified"),
                commentOnColumn("wallet_key_shares", "ciphertext")
                        .is("The service's own share, AES-256-GCM; null for shares that are held elsewhere"),
                commentOnColumn("wallet_key_shares", "wrapping_key_id")
                        .is("Name of the key in the hardware security module that opens the ciphertext"));
    }

    private static void createOauthStates(Steps steps) {
        steps.run(createTable("oauth_states")
                .column("state_hash", BYTEA.notNull())
                .column("nonce_hash", BYTEA.notNull())
                .column("provider", WORD.notNull())
                .column("user_id", UUID)
                .column("code_verifier_ciphertext", BYTEA.notNull())
                .column("redirect_uri", URL.notNull())
                .column("created_at", TIME_OF_INSERT)
                .column("expires_at", TIMESTAMPTZ.notNull())
                .column("consumed_at", TIMESTAMPTZ)
                .constraints(
                        constraint("oauth_states_pkey").primaryKey("state_hash"),
                        constraint("oauth_states_user_id_fkey")
                                .foreignKey("user_id")
                                .references("users", "id")
                                .onDeleteCascade(),
                        constraint("oauth_states_state_hash_check").check(isSha256("state_hash")),
                        constraint("oauth_states_nonce_hash_check").check(isSha256("nonce_hash")),
                        constraint("oauth_states_provider_check").check(isOneOf("provider", "google", "github")),
                        constraint("oauth_states_expires_at_check").check(isAfter("expires_at", "created_at")),
                        constraint("oauth_states_consumed_at_check").check(isNotBefore("consumed_at", "created_at"))));
        steps.run(
                createIndex("oauth_states_user_id_idx").on("oauth_states", "user_id"),
                createIndex("oauth_states_expires_at_idx").on("oauth_states", "expires_at"));
        steps.run(
                commentOnTable("oauth_states").is("OAuth sign-ins between redirect and callback"),
                commentOnColumn("oauth_states", "state_hash").is("SHA-256 of the state parameter"),
                commentOnColumn("oauth_states", "nonce_hash").is("SHA-256 of the nonce that the ID token must repeat"),
                commentOnColumn("oauth_states", "user_id")
                        .is("The account that asked for another link; null for a sign-in"),
                commentOnColumn("oauth_states", "code_verifier_ciphertext")
                        .is("The PKCE code verifier, encrypted by the service's key"),
                commentOnColumn("oauth_states", "consumed_at")
                        .is("When the callback came; a second one with the same state is refused"));
    }

    /** Only the service's own share has a ciphertext, with nonce and key. */
    private static Condition onlyOurOwnShareIsHere() {
        Condition complete = bytes("ciphertext")
                .isNotNull()
                .and(bytes("nonce").isNotNull())
                .and(text("wrapping_key_id").isNotNull());
        Condition absent = bytes("ciphertext")
                .isNull()
                .and(bytes("nonce").isNull())
                .and(text("wrapping_key_id").isNull());
        return text("custodian")
                .eq("service")
                .and(complete)
                .or(text("custodian").ne("service").and(absent));
    }
}
