package dev.rung.app.adid;

import static dev.rung.app.adid.Checks.isAfter;
import static dev.rung.app.adid.Checks.isOneOf;
import static dev.rung.app.adid.Checks.isSha256;
import static dev.rung.app.adid.Checks.matches;
import static dev.rung.app.adid.Checks.text;
import static dev.rung.app.adid.Columns.DID;
import static dev.rung.app.adid.Columns.ID;
import static dev.rung.app.adid.Columns.TIME_OF_INSERT;
import static dev.rung.app.adid.Columns.WORD;
import static dev.rung.app.adid.Columns.wordOr;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.dropIndex;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresTypes.BYTEA;
import static dev.rung.postgres.PostgresTypes.INET;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.alterTable;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;
import static org.jooq.impl.DSL.lower;

import dev.rung.Migration;
import dev.rung.Steps;

/**
 * Creates the accounts and their credentials for sign-in, and adds foreign keys from the owners of DIDs and the operators of
 * agents. The migration fails if one of these isn't null, because no account exists yet.
 *
 * <p>Also creates the trust framework, which needs the accounts: a row names the issuer that a verifier trusts for a schema,
 * and verifiers are accounts.
 */
public final class V004_UsersAndAuth implements Migration {

    @Override
    public void up(Steps steps) {
        createUsers(steps);
        createSessions(steps);
        createOauthLinks(steps);
        createTrustFramework(steps);
        addOwners(steps);
    }

    @Override
    public void down(Steps steps) {
        steps.run(
                dropIndex("agents_operator_id_idx"),
                alterTable("agents").dropConstraint("agents_operator_id_fkey"),
                alterTable("dids").dropConstraint("dids_user_id_fkey"));
        steps.run(dropTable("trust_framework"), dropTable("oauth_links"), dropTable("sessions"), dropTable("users"));
    }

    private static void createUsers(Steps steps) {
        steps.run(createTable("users")
                .column("id", ID)
                .column("email", VARCHAR(320).notNull())
                .column("email_verified_at", TIMESTAMPTZ)
                .column("name", VARCHAR(200).notNull())
                .column("role", wordOr("holder"))
                .column("status", wordOr("active"))
                .column("password_hash", VARCHAR(255))
                .column("last_sign_in_at", TIMESTAMPTZ)
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("users_pkey").primaryKey("id"),
                        constraint("users_email_key").unique("email"),
                        constraint("users_email_check")
                                .check(text("email")
                                        .eq(lower(text("email")))
                                        .and(matches("email", "^[^@[:space:]]+@[^@[:space:]]+$"))),
                        constraint("users_role_check").check(isOneOf("role", "holder", "issuer", "verifier", "admin")),
                        constraint("users_status_check").check(isOneOf("status", "active", "suspended", "closed")),
                        constraint("users_password_hash_check")
                                .check(matches("password_hash", "^[$]argon2id[$]v=19[$]"))));
        steps.run(
                commentOnTable("users").is("Accounts of people and organisations"),
                commentOnColumn("users", "email").is("In lower case, so that it is unique whatever was typed"),
                commentOnColumn("users", "password_hash")
                        .is("Argon2id in PHC format; null for an account without a password"));
    }

    private static void createSessions(Steps steps) {
        steps.run(createTable("sessions")
                .column("id", ID)
                .column("user_id", UUID.notNull())
                .column("refresh_jti", UUID.notNull())
                .column("refresh_token_hash", BYTEA.notNull())
                .column("user_agent", VARCHAR(512))
                .column("ip_address", INET)
                .column("created_at", TIME_OF_INSERT)
                .column("last_used_at", TIME_OF_INSERT)
                .column("expires_at", TIMESTAMPTZ.notNull())
                .column("revoked_at", TIMESTAMPTZ)
                .constraints(
                        constraint("sessions_pkey").primaryKey("id"),
                        constraint("sessions_refresh_jti_key").unique("refresh_jti"),
                        constraint("sessions_user_id_fkey")
                                .foreignKey("user_id")
                                .references("users", "id")
                                .onDeleteCascade(),
                        constraint("sessions_refresh_token_hash_check").check(isSha256("refresh_token_hash")),
                        constraint("sessions_expires_at_check").check(isAfter("expires_at", "created_at"))));
        steps.run(
                createIndex("sessions_user_id_idx").on("sessions", "user_id"),
                createIndex("sessions_expires_at_idx").on("sessions", "expires_at"));
        steps.run(
                commentOnTable("sessions").is("Sign-ins, each kept alive by one refresh token at a time"),
                commentOnColumn("sessions", "refresh_jti")
                        .is("jti of the newest refresh token; an older one that comes back was stolen"),
                commentOnColumn("sessions", "refresh_token_hash").is("SHA-256 of the newest refresh token"));
    }

    private static void createOauthLinks(Steps steps) {
        steps.run(createTable("oauth_links")
                .column("id", ID)
                .column("user_id", UUID.notNull())
                .column("provider", WORD.notNull())
                .column("subject", VARCHAR(255).notNull())
                .column("email", VARCHAR(320))
                .column("scopes", TEXT.array().notNull().defaultValue(new String[0]))
                .column("access_token_ciphertext", BYTEA)
                .column("refresh_token_ciphertext", BYTEA)
                .column("token_expires_at", TIMESTAMPTZ)
                .column("created_at", TIME_OF_INSERT)
                .column("last_used_at", TIMESTAMPTZ)
                .constraints(
                        constraint("oauth_links_pkey").primaryKey("id"),
                        constraint("oauth_links_provider_subject_key").unique("provider", "subject"),
                        constraint("oauth_links_user_id_provider_key").unique("user_id", "provider"),
                        constraint("oauth_links_user_id_fkey")
                                .foreignKey("user_id")
                                .references("users", "id")
                                .onDeleteCascade(),
                        constraint("oauth_links_provider_check").check(isOneOf("provider", "google", "github"))));
        steps.run(
                commentOnTable("oauth_links").is("Identities at OAuth providers with which an account can sign in"),
                commentOnColumn("oauth_links", "subject").is("The provider's own id of the person; never reused"),
                commentOnColumn("oauth_links", "email")
                        .is("As the provider last told; not to be taken for the account's address"),
                commentOnColumn("oauth_links", "access_token_ciphertext")
                        .is("Encrypted by the service's key; null where the token isn't kept"),
                commentOnColumn("oauth_links", "refresh_token_ciphertext")
                        .is("Encrypted by the service's key; null where the token isn't kept"));
    }

    private static void createTrustFramework(Steps steps) {
        steps.run(createTable("trust_framework")
                .column("id", ID)
                .column("verifier_id", UUID.notNull())
                .column("issuer_did", DID.notNull())
                .column("schema_id", UUID.notNull())
                .column("label", VARCHAR(200).notNull())
                .column("assurance_level", wordOr("substantial"))
                .column("valid_from", TIME_OF_INSERT)
                .column("valid_until", TIMESTAMPTZ)
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("trust_framework_pkey").primaryKey("id"),
                        constraint("trust_framework_verifier_id_issuer_did_schema_id_key")
                                .unique("verifier_id", "issuer_did", "schema_id"),
                        constraint("trust_framework_verifier_id_fkey")
                                .foreignKey("verifier_id")
                                .references("users", "id")
                                .onDeleteCascade(),
                        constraint("trust_framework_issuer_did_fkey")
                                .foreignKey("issuer_did")
                                .references("dids", "did")
                                .onDeleteCascade(),
                        constraint("trust_framework_schema_id_fkey")
                                .foreignKey("schema_id")
                                .references("schemas", "id")
                                .onDeleteCascade(),
                        constraint("trust_framework_assurance_level_check")
                                .check(isOneOf("assurance_level", "low", "substantial", "high")),
                        constraint("trust_framework_valid_until_check").check(isAfter("valid_until", "valid_from"))));
        steps.run(
                createIndex("trust_framework_issuer_did_schema_id_idx")
                        .on("trust_framework", "issuer_did", "schema_id"),
                createIndex("trust_framework_schema_id_idx").on("trust_framework", "schema_id"));
        steps.run(
                commentOnTable("trust_framework").is("Which issuers a verifier trusts, schema by schema"),
                commentOnColumn("trust_framework", "label").is("The issuer's name as the verifier shows it"),
                commentOnColumn("trust_framework", "assurance_level")
                        .is("Level of assurance (eIDAS) that the verifier ascribes to these credentials"));
    }

    private static void addOwners(Steps steps) {
        steps.run(
                alterTable("dids")
                        .add(constraint("dids_user_id_fkey")
                                .foreignKey("user_id")
                                .references("users", "id")
                                .onDeleteSetNull()),
                alterTable("agents")
                        .add(constraint("agents_operator_id_fkey")
                                .foreignKey("operator_id")
                                .references("users", "id")
                                .onDeleteSetNull()),
                createIndex("agents_operator_id_idx").on("agents", "operator_id"));
    }
}
