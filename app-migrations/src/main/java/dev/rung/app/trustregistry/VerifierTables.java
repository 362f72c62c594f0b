package dev.rung.app.trustregistry;

import static dev.rung.app.trustregistry.Checks.isAfter;
import static dev.rung.app.trustregistry.Checks.isHttpsUrl;
import static dev.rung.app.trustregistry.Checks.isJurisdiction;
import static dev.rung.app.trustregistry.Checks.word;
import static dev.rung.app.trustregistry.Columns.DID;
import static dev.rung.app.trustregistry.Columns.ID;
import static dev.rung.app.trustregistry.Columns.JURISDICTION;
import static dev.rung.app.trustregistry.Columns.NAME;
import static dev.rung.app.trustregistry.Columns.STATUS;
import static dev.rung.app.trustregistry.Columns.TIME_OF_INSERT;
import static dev.rung.app.trustregistry.Columns.URL;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.key;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.indexes.IndexMethod;
import org.jooq.Query;

/** The tables of verifiers, and of the schemas that they may request from a holder. */
final class VerifierTables {

    private VerifierTables() {}

    static Query verifiers() {
        return createTable("verifiers")
                .column("id", ID)
                .column("trust_registry_id", UUID.notNull())
                .column("did", DID.notNull())
                .column("name", NAME.notNull())
                .column("legal_identifier", VARCHAR(64))
                .column("jurisdiction", JURISDICTION)
                .column("website_url", URL)
                .column("privacy_policy_url", URL.notNull())
                .column("status", STATUS)
                .column("valid_from", TIME_OF_INSERT)
                .column("valid_until", TIMESTAMPTZ)
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("verifiers_pkey").primaryKey("id"),
                        constraint("verifiers_trust_registry_id_did_key").unique("trust_registry_id", "did"),
                        constraint("verifiers_trust_registry_id_fkey")
                                .foreignKey("trust_registry_id")
                                .references("trust_registries", "id")
                                .onDeleteRestrict(),
                        constraint("verifiers_did_fkey")
                                .foreignKey("did")
                                .references("did_directory", "did")
                                .onDeleteRestrict(),
                        constraint("verifiers_jurisdiction_check").check(isJurisdiction("jurisdiction")),
                        constraint("verifiers_website_url_check").check(isHttpsUrl("website_url")),
                        constraint("verifiers_privacy_policy_url_check").check(isHttpsUrl("privacy_policy_url")),
                        constraint("verifiers_valid_until_check").check(isAfter("valid_until", "valid_from")));
    }

    static Query[] verifiersIndexes() {
        return new Query[] {
            createIndex("verifiers_did_idx").on("verifiers", "did"),
            createIndex("verifiers_trust_registry_id_status_idx").on("verifiers", "trust_registry_id", "status"),
            createIndex("verifiers_jurisdiction_idx").on("verifiers", "jurisdiction"),
            createIndex("verifiers_expiring_idx")
                    .on("verifiers", "valid_until")
                    .where(word("status", Types.LIFECYCLE_STATUS).eq("active")),
            createIndex("verifiers_name_trgm_idx")
                    .on("verifiers")
                    .using(IndexMethod.GIN)
                    .keys(key("name").opclass("gin_trgm_ops"))
        };
    }

    static Query[] verifiersComments() {
        return new Query[] {
            commentOnTable("verifiers").is("Who is registered to ask holders for credentials"),
            commentOnColumn("verifiers", "legal_identifier")
                    .is("In a public register: an LEI, a VAT or company number"),
            commentOnColumn("verifiers", "jurisdiction").is("By ISO 3166; null where none applies"),
            commentOnColumn("verifiers", "privacy_policy_url").is("What a wallet shows before anything is presented"),
            commentOnColumn("verifiers", "valid_until").is("When the registration ends; null for no end")
        };
    }

    static Query verifierCredentialTypes() {
        return createTable("verifier_credential_types")
                .column("verifier_id", UUID.notNull())
                .column("credential_schema_id", UUID.notNull())
                .column("purpose", TEXT.notNull())
                .column("requested_claims", TEXT.array())
                .column(
                        "minimum_assurance_level",
                        Types.ASSURANCE_LEVEL.notNull().defaultValue("low"))
                .column("valid_from", TIME_OF_INSERT)
                .column("valid_until", TIMESTAMPTZ)
                .column("created_at", TIME_OF_INSERT)
                .constraints(
                        constraint("verifier_credential_types_pkey").primaryKey("verifier_id", "credential_schema_id"),
                        constraint("verifier_credential_types_verifier_id_fkey")
                                .foreignKey("verifier_id")
                                .references("verifiers", "id")
                                .onDeleteCascade(),
                        constraint("verifier_credential_types_credential_schema_id_fkey")
                                .foreignKey("credential_schema_id")
                                .references("credential_schemas", "id")
                                .onDeleteRestrict(),
                        constraint("verifier_credential_types_requested_claims_check")
                                .check(cardinality(field(name("requested_claims"), TEXT.array()))
                                        .gt(0)),
                        constraint("verifier_credential_types_valid_until_check")
                                .check(isAfter("valid_until", "valid_from")));
    }

    static Query[] verifierCredentialTypesIndexes() {
        return new Query[] {
            createIndex("verifier_credential_types_credential_schema_id_idx")
                    .on("verifier_credential_types", "credential_schema_id", "verifier_id"),
            createIndex("verifier_credential_types_requested_claims_idx")
                    .on("verifier_credential_types")
                    .using(IndexMethod.GIN)
                    .columns("requested_claims")
        };
    }

    static Query[] verifierCredentialTypesComments() {
        return new Query[] {
            commentOnTable("verifier_credential_types").is("What a verifier may ask for"),
            commentOnColumn("verifier_credential_types", "purpose").is("Why, in the words that a wallet shows"),
            commentOnColumn("verifier_credential_types", "requested_claims").is("Names of the claims; null for all"),
            commentOnColumn("verifier_credential_types", "minimum_assurance_level")
                    .is("The least that the issuer must have been registered with")
        };
    }
}
