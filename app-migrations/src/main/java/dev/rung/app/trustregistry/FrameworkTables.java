package dev.rung.app.trustregistry;

import static dev.rung.app.trustregistry.Checks.isAfter;
import static dev.rung.app.trustregistry.Checks.isDid;
import static dev.rung.app.trustregistry.Checks.isHttpsUrl;
import static dev.rung.app.trustregistry.Checks.isJsonObject;
import static dev.rung.app.trustregistry.Checks.isJurisdiction;
import static dev.rung.app.trustregistry.Checks.isVersion;
import static dev.rung.app.trustregistry.Checks.matches;
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
import static dev.rung.postgres.PostgresTypes.JSONB;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;

import dev.rung.postgres.indexes.IndexMethod;
import org.jooq.Query;

/** The tables of governance frameworks, their registries and their credential schemas. */
final class FrameworkTables {

    private FrameworkTables() {}

    static Query trustFrameworks() {
        return createTable("trust_frameworks")
                .column("id", ID)
                .column("identifier", URL.notNull())
                .column("name", NAME.notNull())
                .column("version", VARCHAR(32).notNull())
                .column("description", TEXT)
                .column("governing_authority", NAME.notNull())
                .column("governance_url", URL.notNull())
                .column("jurisdiction", JURISDICTION)
                .column("status", STATUS)
                .column("effective_from", TIME_OF_INSERT)
                .column("effective_until", TIMESTAMPTZ)
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("trust_frameworks_pkey").primaryKey("id"),
                        constraint("trust_frameworks_identifier_version_key").unique("identifier", "version"),
                        constraint("trust_frameworks_identifier_check")
                                .check(isHttpsUrl("identifier").or(isDid("identifier"))),
                        constraint("trust_frameworks_version_check").check(isVersion("version")),
                        constraint("trust_frameworks_governance_url_check").check(isHttpsUrl("governance_url")),
                        constraint("trust_frameworks_jurisdiction_check").check(isJurisdiction("jurisdiction")),
                        constraint("trust_frameworks_effective_until_check")
                                .check(isAfter("effective_until", "effective_from")));
    }

    static Query[] trustFrameworksIndexes() {
        return new Query[] {
            createIndex("trust_frameworks_status_idx").on("trust_frameworks", "status"),
            createIndex("trust_frameworks_jurisdiction_idx").on("trust_frameworks", "jurisdiction"),
            createIndex("trust_frameworks_name_trgm_idx")
                    .on("trust_frameworks")
                    .using(IndexMethod.GIN)
                    .keys(key("name").opclass("gin_trgm_ops"))
        };
    }

    static Query[] trustFrameworksComments() {
        return new Query[] {
            commentOnTable("trust_frameworks").is("Ecosystem governance frameworks, each version a row"),
            commentOnColumn("trust_frameworks", "identifier")
                    .is("The framework's own identifier, the same for all versions"),
            commentOnColumn("trust_frameworks", "governing_authority").is("The body that publishes the framework"),
            commentOnColumn("trust_frameworks", "governance_url").is("Where the framework's documents are"),
            commentOnColumn("trust_frameworks", "jurisdiction").is("By ISO 3166; null where it has no borders"),
            commentOnColumn("trust_frameworks", "effective_until").is("Null for a version without an end")
        };
    }

    static Query trustRegistries() {
        return createTable("trust_registries")
                .column("id", ID)
                .column("trust_framework_id", UUID.notNull())
                .column("did", DID.notNull())
                .column("name", NAME.notNull())
                .column("description", TEXT)
                .column("operator_name", NAME.notNull())
                .column("endpoint_url", URL.notNull())
                .column("protocol_version", VARCHAR(16).notNull().defaultValue("2.0"))
                .column("status", STATUS)
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("trust_registries_pkey").primaryKey("id"),
                        constraint("trust_registries_did_key").unique("did"),
                        constraint("trust_registries_trust_framework_id_fkey")
                                .foreignKey("trust_framework_id")
                                .references("trust_frameworks", "id")
                                .onDeleteRestrict(),
                        constraint("trust_registries_did_fkey")
                                .foreignKey("did")
                                .references("did_directory", "did")
                                .onDeleteRestrict(),
                        constraint("trust_registries_endpoint_url_check").check(isHttpsUrl("endpoint_url")),
                        constraint("trust_registries_protocol_version_check")
                                .check(matches("protocol_version", "^[0-9]+[.][0-9]+$")));
    }

    static Query[] trustRegistriesIndexes() {
        return new Query[] {
            createIndex("trust_registries_trust_framework_id_idx").on("trust_registries", "trust_framework_id"),
            createIndex("trust_registries_status_idx").on("trust_registries", "status"),
            createIndex("trust_registries_name_trgm_idx")
                    .on("trust_registries")
                    .using(IndexMethod.GIN)
                    .keys(key("name").opclass("gin_trgm_ops"))
        };
    }

    static Query[] trustRegistriesComments() {
        return new Query[] {
            commentOnTable("trust_registries").is("Registries that this service runs"),
            commentOnColumn("trust_registries", "did").is("The registry's DID, with whose keys its entries are signed"),
            commentOnColumn("trust_registries", "operator_name").is("Who runs it on the governing authority's behalf"),
            commentOnColumn("trust_registries", "endpoint_url").is("Where it answers queries"),
            commentOnColumn("trust_registries", "protocol_version").is("Of the Trust Registry Query Protocol")
        };
    }

    static Query credentialSchemas() {
        return createTable("credential_schemas")
                .column("id", ID)
                .column("trust_framework_id", UUID.notNull())
                .column("credential_type", VARCHAR(128).notNull())
                .column("version", VARCHAR(32).notNull())
                .column("name", NAME.notNull())
                .column("description", TEXT)
                .column("format", Types.CREDENTIAL_FORMAT.notNull().defaultValue("jwt_vc_json"))
                .column("schema_uri", URL.notNull())
                .column("json_schema", JSONB.notNull())
                .column("status", STATUS)
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("credential_schemas_pkey").primaryKey("id"),
                        constraint("credential_schemas_schema_uri_key").unique("schema_uri"),
                        constraint("credential_schemas_framework_type_version_format_key")
                                .unique("trust_framework_id", "credential_type", "version", "format"),
                        constraint("credential_schemas_trust_framework_id_fkey")
                                .foreignKey("trust_framework_id")
                                .references("trust_frameworks", "id")
                                .onDeleteRestrict(),
                        constraint("credential_schemas_credential_type_check")
                                .check(matches("credential_type", "^[A-Za-z][A-Za-z0-9_.:/-]*$")),
                        constraint("credential_schemas_version_check").check(isVersion("version")),
                        constraint("credential_schemas_schema_uri_check").check(isHttpsUrl("schema_uri")),
                        constraint("credential_schemas_json_schema_check").check(isJsonObject("json_schema")));
    }

    static Query[] credentialSchemasIndexes() {
        return new Query[] {
            createIndex("credential_schemas_credential_type_idx").on("credential_schemas", "credential_type"),
            createIndex("credential_schemas_status_idx").on("credential_schemas", "status"),
            createIndex("credential_schemas_name_trgm_idx")
                    .on("credential_schemas")
                    .using(IndexMethod.GIN)
                    .keys(key("name").opclass("gin_trgm_ops")),
            createIndex("credential_schemas_json_schema_idx")
                    .on("credential_schemas")
                    .using(IndexMethod.GIN)
                    .keys(key("json_schema").opclass("jsonb_path_ops"))
        };
    }

    static Query[] credentialSchemasComments() {
        return new Query[] {
            commentOnTable("credential_schemas").is("Kinds of credentials that a framework governs"),
            commentOnColumn("credential_schemas", "credential_type")
                    .is("The type in the credential: vct, or the last of type"),
            commentOnColumn("credential_schemas", "format").is("As OpenID for Verifiable Credential Issuance names it"),
            commentOnColumn("credential_schemas", "schema_uri").is("The id of the credential's credentialSchema"),
            commentOnColumn("credential_schemas", "json_schema").is("JSON Schema 2020-12 of the claims")
        };
    }
}
