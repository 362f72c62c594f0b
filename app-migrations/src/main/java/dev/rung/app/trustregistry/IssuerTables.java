package dev.rung.app.trustregistry;

import static dev.rung.app.trustregistry.Checks.id;
import static dev.rung.app.trustregistry.Checks.isAfter;
import static dev.rung.app.trustregistry.Checks.isHttpsUrl;
import static dev.rung.app.trustregistry.Checks.isJurisdiction;
import static dev.rung.app.trustregistry.Checks.number;
import static dev.rung.app.trustregistry.Checks.time;
import static dev.rung.app.trustregistry.Checks.word;
import static dev.rung.app.trustregistry.Columns.DID;
import static dev.rung.app.trustregistry.Columns.ID;
import static dev.rung.app.trustregistry.Columns.JURISDICTION;
import static dev.rung.app.trustregistry.Columns.NAME;
import static dev.rung.app.trustregistry.Columns.STATUS;
import static dev.rung.app.trustregistry.Columns.TIME_OF_INSERT;
import static dev.rung.app.trustregistry.Columns.URL;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnConstraint;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.createUniqueIndex;
import static dev.rung.postgres.PostgresDSL.key;
import static dev.rung.postgres.PostgresTypes.BOOLEAN;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;

import dev.rung.postgres.indexes.IndexMethod;
import org.jooq.Query;

/** The tables of issuers, of the schemas that they may issue, and of their delegations. */
final class IssuerTables {

    private IssuerTables() {}

    static Query issuers() {
        return createTable("issuers")
                .column("id", ID)
                .column("trust_registry_id", UUID.notNull())
                .column("did", DID.notNull())
                .column("name", NAME.notNull())
                .column("legal_identifier", VARCHAR(64))
                .column("jurisdiction", JURISDICTION)
                .column("website_url", URL)
                .column("assurance_level", Types.ASSURANCE_LEVEL.notNull().defaultValue("substantial"))
                .column("status", STATUS)
                .column("valid_from", TIME_OF_INSERT)
                .column("valid_until", TIMESTAMPTZ)
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("issuers_pkey").primaryKey("id"),
                        constraint("issuers_trust_registry_id_did_key").unique("trust_registry_id", "did"),
                        constraint("issuers_trust_registry_id_fkey")
                                .foreignKey("trust_registry_id")
                                .references("trust_registries", "id")
                                .onDeleteRestrict(),
                        constraint("issuers_did_fkey")
                                .foreignKey("did")
                                .references("did_directory", "did")
                                .onDeleteRestrict(),
                        constraint("issuers_jurisdiction_check").check(isJurisdiction("jurisdiction")),
                        constraint("issuers_website_url_check").check(isHttpsUrl("website_url")),
                        constraint("issuers_valid_until_check").check(isAfter("valid_until", "valid_from")));
    }

    static Query[] issuersIndexes() {
        return new Query[] {
            createIndex("issuers_did_idx").on("issuers", "did"),
            createIndex("issuers_trust_registry_id_status_idx").on("issuers", "trust_registry_id", "status"),
            createIndex("issuers_jurisdiction_idx").on("issuers", "jurisdiction"),
            createIndex("issuers_expiring_idx")
                    .on("issuers", "valid_until")
                    .where(word("status", Types.LIFECYCLE_STATUS).eq("active")),
            createIndex("issuers_name_trgm_idx")
                    .on("issuers")
                    .using(IndexMethod.GIN)
                    .keys(key("name").opclass("gin_trgm_ops"))
        };
    }

    static Query[] issuersComments() {
        return new Query[] {
            commentOnTable("issuers").is("Who is registered to issue credentials"),
            commentOnColumn("issuers", "legal_identifier").is("In a public register: an LEI, a VAT or company number"),
            commentOnColumn("issuers", "jurisdiction").is("By ISO 3166; null where none applies"),
            commentOnColumn("issuers", "assurance_level").is("How well the issuer was identified at registration"),
            commentOnColumn("issuers", "valid_until").is("When the registration ends; null for no end")
        };
    }

    static Query issuerCredentialTypes() {
        return createTable("issuer_credential_types")
                .column("issuer_id", UUID.notNull())
                .column("credential_schema_id", UUID.notNull())
                .column("max_validity_days", INTEGER)
                .column("may_delegate", BOOLEAN.notNull().defaultValue(false))
                .column("valid_from", TIME_OF_INSERT)
                .column("valid_until", TIMESTAMPTZ)
                .column("created_at", TIME_OF_INSERT)
                .constraints(
                        constraint("issuer_credential_types_pkey").primaryKey("issuer_id", "credential_schema_id"),
                        constraint("issuer_credential_types_issuer_id_fkey")
                                .foreignKey("issuer_id")
                                .references("issuers", "id")
                                .onDeleteCascade(),
                        constraint("issuer_credential_types_credential_schema_id_fkey")
                                .foreignKey("credential_schema_id")
                                .references("credential_schemas", "id")
                                .onDeleteRestrict(),
                        constraint("issuer_credential_types_max_validity_days_check")
                                .check(number("max_validity_days").between(1, 36525)),
                        constraint("issuer_credential_types_valid_until_check")
                                .check(isAfter("valid_until", "valid_from")));
    }

    static Query[] issuerCredentialTypesIndexes() {
        return new Query[] {
            createIndex("issuer_credential_types_credential_schema_id_idx")
                    .on("issuer_credential_types", "credential_schema_id", "issuer_id"),
            createIndex("issuer_credential_types_valid_until_idx").on("issuer_credential_types", "valid_until")
        };
    }

    static Query[] issuerCredentialTypesComments() {
        return new Query[] {
            commentOnTable("issuer_credential_types").is("What an issuer may issue"),
            commentOnColumn("issuer_credential_types", "max_validity_days")
                    .is("The longest validity of a credential; null for any"),
            commentOnColumn("issuer_credential_types", "may_delegate").is("Whether the issuer may pass the right on")
        };
    }

    static Query issuerDelegations() {
        return createTable("issuer_delegations")
                .column("id", ID)
                .column("delegator_id", UUID.notNull())
                .column("delegate_id", UUID.notNull())
                .column("credential_schema_id", UUID.notNull())
                .column("status", Types.DELEGATION_STATUS.notNull().defaultValue("active"))
                .column("max_depth", INTEGER.notNull().defaultValue(0))
                .column("conditions", TEXT)
                .column("valid_from", TIME_OF_INSERT)
                .column("valid_until", TIMESTAMPTZ.notNull())
                .column("revoked_at", TIMESTAMPTZ)
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("issuer_delegations_pkey").primaryKey("id"),
                        constraint("issuer_delegations_delegator_fkey")
                                .foreignKey("delegator_id", "credential_schema_id")
                                .references("issuer_credential_types", "issuer_id", "credential_schema_id")
                                .onDeleteCascade(),
                        constraint("issuer_delegations_delegate_id_fkey")
                                .foreignKey("delegate_id")
                                .references("issuers", "id")
                                .onDeleteCascade(),
                        constraint("issuer_delegations_delegate_id_check")
                                .check(id("delegate_id").ne(id("delegator_id"))),
                        constraint("issuer_delegations_max_depth_check")
                                .check(number("max_depth").between(0, 5)),
                        constraint("issuer_delegations_valid_until_check").check(isAfter("valid_until", "valid_from")),
                        constraint("issuer_delegations_revoked_at_check")
                                .check(word("status", Types.DELEGATION_STATUS)
                                        .eq("revoked")
                                        .eq(time("revoked_at").isNotNull())));
    }

    static Query[] issuerDelegationsIndexes() {
        return new Query[] {
            createUniqueIndex("issuer_delegations_active_key")
                    .on("issuer_delegations", "delegator_id", "delegate_id", "credential_schema_id")
                    .where(word("status", Types.DELEGATION_STATUS).eq("active")),
            createIndex("issuer_delegations_delegator_idx")
                    .on("issuer_delegations", "delegator_id", "credential_schema_id"),
            createIndex("issuer_delegations_delegate_id_status_idx").on("issuer_delegations", "delegate_id", "status"),
            createIndex("issuer_delegations_valid_until_idx")
                    .on("issuer_delegations", "valid_until")
                    .where(word("status", Types.DELEGATION_STATUS).eq("active"))
        };
    }

    static Query[] issuerDelegationsComments() {
        return new Query[] {
            commentOnTable("issuer_delegations").is("Rights to issue that one issuer passed on to another"),
            commentOnColumn("issuer_delegations", "max_depth").is("How often the delegate may pass the right on again"),
            commentOnColumn("issuer_delegations", "conditions").is("What the delegate has to observe, in words"),
            commentOnConstraint("issuer_delegations", "issuer_delegations_delegator_fkey")
                    .is("Only what an issuer may issue itself can it pass on")
        };
    }
}
