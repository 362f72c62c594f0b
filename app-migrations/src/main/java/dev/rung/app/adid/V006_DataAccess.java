package dev.rung.app.adid;

import static dev.rung.app.adid.Checks.isAfter;
import static dev.rung.app.adid.Checks.isJsonObject;
import static dev.rung.app.adid.Checks.isNotBefore;
import static dev.rung.app.adid.Checks.isOneOf;
import static dev.rung.app.adid.Checks.matches;
import static dev.rung.app.adid.Checks.texts;
import static dev.rung.app.adid.Columns.DID;
import static dev.rung.app.adid.Columns.ID;
import static dev.rung.app.adid.Columns.JSON_OBJECT;
import static dev.rung.app.adid.Columns.TIME_OF_INSERT;
import static dev.rung.app.adid.Columns.WORD;
import static dev.rung.app.adid.Columns.wordOr;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.INET;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;

import dev.rung.Migration;
import dev.rung.Steps;
import dev.rung.postgres.indexes.IndexMethod;

/**
 * Creates the records of access to personal data: the grants of the data subjects, and a log of the actions under each grant.
 */
public final class V006_DataAccess implements Migration {

    @Override
    public void up(Steps steps) {
        createDataAccessGrants(steps);
        createAuditLog(steps);
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("audit_log"), dropTable("data_access_grants"));
    }

    private static void createDataAccessGrants(Steps steps) {
        steps.run(createTable("data_access_grants")
                .column("id", ID)
                .column("user_id", UUID.notNull())
                .column("grantee_did", DID.notNull())
                .column("credential_id", UUID)
                .column("claims", TEXT.array().notNull())
                .column("purpose", TEXT.notNull())
                .column("legal_basis", wordOr("consent"))
                .column("granted_at", TIME_OF_INSERT)
                .column("expires_at", TIMESTAMPTZ.notNull())
                .column("revoked_at", TIMESTAMPTZ)
                .constraints(
                        constraint("data_access_grants_pkey").primaryKey("id"),
                        constraint("data_access_grants_user_id_fkey")
                                .foreignKey("user_id")
                                .references("users", "id")
                                .onDeleteCascade(),
                        constraint("data_access_grants_grantee_did_fkey")
                                .foreignKey("grantee_did")
                                .references("dids", "did")
                                .onDeleteRestrict(),
                        constraint("data_access_grants_credential_id_fkey")
                                .foreignKey("credential_id")
                                .references("credentials", "id")
                                .onDeleteCascade(),
                        constraint("data_access_grants_claims_check")
                                .check(cardinality(texts("claims")).gt(0)),
                        constraint("data_access_grants_legal_basis_check")
                                .check(isOneOf(
                                        "legal_basis",
                                        "consent",
                                        "contract",
                                        "legal_obligation",
                                        "vital_interests",
                                        "public_task",
                                        "legitimate_interests")),
                        constraint("data_access_grants_expires_at_check").check(isAfter("expires_at", "granted_at")),
                        constraint("data_access_grants_revoked_at_check")
                                .check(isNotBefore("revoked_at", "granted_at"))));
        steps.run(
                createIndex("data_access_grants_user_id_idx").on("data_access_grants", "user_id"),
                createIndex("data_access_grants_grantee_did_idx").on("data_access_grants", "grantee_did"),
                createIndex("data_access_grants_credential_id_idx").on("data_access_grants", "credential_id"));
        steps.run(
                commentOnTable("data_access_grants").is("What data subjects allowed others to read, and until when"),
                commentOnColumn("data_access_grants", "user_id").is("The data subject"),
                commentOnColumn("data_access_grants", "credential_id")
                        .is("The one credential that may be read; null for all that have the claims"),
                commentOnColumn("data_access_grants", "claims")
                        .is("Names of the claims that may be read, at least one"),
                commentOnColumn("data_access_grants", "purpose").is("As shown to the data subject"),
                commentOnColumn("data_access_grants", "legal_basis").is("GDPR, article 6 (1)"));
    }

    private static void createAuditLog(Steps steps) {
        steps.run(createTable("audit_log")
                .column("id", BIGINT.notNull().generatedAlwaysAsIdentity())
                .column("occurred_at", TIME_OF_INSERT)
                .column("actor_id", UUID)
                .column("actor_did", DID)
                .column("action", VARCHAR(64).notNull())
                .column("target_type", WORD.notNull())
                .column("target_id", VARCHAR(1024).notNull())
                .column("grant_id", UUID)
                .column("outcome", WORD.notNull())
                .column("request_id", UUID)
                .column("ip_address", INET)
                .column("details", JSON_OBJECT)
                .constraints(
                        constraint("audit_log_pkey").primaryKey("id"),
                        constraint("audit_log_actor_id_fkey")
                                .foreignKey("actor_id")
                                .references("users", "id")
                                .onDeleteSetNull(),
                        constraint("audit_log_grant_id_fkey")
                                .foreignKey("grant_id")
                                .references("data_access_grants", "id")
                                .onDeleteSetNull(),
                        constraint("audit_log_action_check").check(matches("action", "^[a-z_]+[.][a-z_]+$")),
                        constraint("audit_log_outcome_check").check(isOneOf("outcome", "allowed", "denied", "failed")),
                        constraint("audit_log_details_check").check(isJsonObject("details"))));
        steps.run(
                createIndex("audit_log_occurred_at_idx")
                        .on("audit_log")
                        .using(IndexMethod.BRIN)
                        .columns("occurred_at"),
                createIndex("audit_log_actor_id_idx").on("audit_log", "actor_id"),
                createIndex("audit_log_grant_id_idx").on("audit_log", "grant_id"),
                createIndex("audit_log_target_idx").on("audit_log", "target_type", "target_id"));
        steps.run(
                commentOnTable("audit_log").is("Who did what to which object; rows are only ever added"),
                commentOnColumn("audit_log", "actor_id").is("The account; null for an agent, or once it is erased"),
                commentOnColumn("audit_log", "actor_did")
                        .is("The DID it acted as; no foreign key, for the log outlives it"),
                commentOnColumn("audit_log", "action").is("Noun and verb, such as credential.revoke"),
                commentOnColumn("audit_log", "grant_id").is("The grant that allowed the access, where one did"),
                commentOnColumn("audit_log", "details").is("Never a claim's value, never a secret"));
    }
}
