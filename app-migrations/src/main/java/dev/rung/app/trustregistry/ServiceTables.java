package dev.rung.app.trustregistry;

import static dev.rung.app.trustregistry.Checks.isAfter;
import static dev.rung.app.trustregistry.Checks.isDid;
import static dev.rung.app.trustregistry.Checks.isJsonObject;
import static dev.rung.app.trustregistry.Checks.isNotBefore;
import static dev.rung.app.trustregistry.Checks.isSha256;
import static dev.rung.app.trustregistry.Checks.matches;
import static dev.rung.app.trustregistry.Checks.number;
import static dev.rung.app.trustregistry.Checks.text;
import static dev.rung.app.trustregistry.Checks.time;
import static dev.rung.app.trustregistry.Checks.word;
import static dev.rung.app.trustregistry.Columns.DID;
import static dev.rung.app.trustregistry.Columns.ID;
import static dev.rung.app.trustregistry.Columns.NAME;
import static dev.rung.app.trustregistry.Columns.TIME_OF_INSERT;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.key;
import static dev.rung.postgres.PostgresTypes.BYTEA;
import static dev.rung.postgres.PostgresTypes.INET;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.JSONB;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.splitPart;

import dev.rung.postgres.indexes.IndexMethod;
import org.jooq.Query;

/** The tables of the service itself: its directory of DIDs, the API keys of its clients and the audit log. */
final class ServiceTables {

    private ServiceTables() {}

    static Query didDirectory() {
        return createTable("did_directory")
                .column("did", DID.notNull())
                .column("method", VARCHAR(64).notNull())
                .column("document", JSONB)
                .column("status", Types.DID_STATUS.notNull().defaultValue("unresolved"))
                .column("resolved_at", TIMESTAMPTZ)
                .column("stale_at", TIMESTAMPTZ)
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("did_directory_pkey").primaryKey("did"),
                        constraint("did_directory_did_check").check(isDid("did")),
                        constraint("did_directory_method_check")
                                .check(text("method").eq(splitPart(text("did"), ":", 2))),
                        constraint("did_directory_document_check")
                                .check(jsonbGetAttributeAsText(field(name("document"), JSONB), "id")
                                        .eq(text("did"))),
                        constraint("did_directory_status_check")
                                .check(word("status", Types.DID_STATUS)
                                        .ne("active")
                                        .or(text("document")
                                                .isNotNull()
                                                .and(time("resolved_at").isNotNull()))),
                        constraint("did_directory_stale_at_check").check(isAfter("stale_at", "resolved_at")));
    }

    static Query[] didDirectoryIndexes() {
        return new Query[] {
            createIndex("did_directory_method_status_idx").on("did_directory", "method", "status"),
            createIndex("did_directory_stale_at_idx").on("did_directory", "stale_at"),
            createIndex("did_directory_did_trgm_idx")
                    .on("did_directory")
                    .using(IndexMethod.GIN)
                    .keys(key("did").opclass("gin_trgm_ops")),
            createIndex("did_directory_document_idx")
                    .on("did_directory")
                    .using(IndexMethod.GIN)
                    .keys(key("document").opclass("jsonb_path_ops"))
        };
    }

    static Query[] didDirectoryComments() {
        return new Query[] {
            commentOnTable("did_directory").is("The DIDs of all that is registered, as they were last resolved"),
            commentOnColumn("did_directory", "method").is("The second part of the DID, such as web or key"),
            commentOnColumn("did_directory", "document").is("The DID document; null for one never resolved"),
            commentOnColumn("did_directory", "stale_at").is("When to resolve it again")
        };
    }

    static Query apiKeys() {
        return createTable("api_keys")
                .column("id", ID)
                .column("trust_registry_id", UUID.notNull())
                .column("name", NAME.notNull())
                .column("key_prefix", VARCHAR(16).notNull())
                .column("key_hash", BYTEA.notNull())
                .column("scopes", Types.API_SCOPE.array().notNull())
                .column("requests_per_minute", INTEGER.notNull().defaultValue(60))
                .column("last_used_at", TIMESTAMPTZ)
                .column("expires_at", TIMESTAMPTZ)
                .column("revoked_at", TIMESTAMPTZ)
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("api_keys_pkey").primaryKey("id"),
                        constraint("api_keys_key_hash_key").unique("key_hash"),
                        constraint("api_keys_trust_registry_id_fkey")
                                .foreignKey("trust_registry_id")
                                .references("trust_registries", "id")
                                .onDeleteCascade(),
                        constraint("api_keys_key_prefix_check").check(matches("key_prefix", "^tr_[A-Za-z0-9]{6,12}$")),
                        constraint("api_keys_key_hash_check").check(isSha256("key_hash")),
                        constraint("api_keys_requests_per_minute_check")
                                .check(number("requests_per_minute").between(1, 100_000)),
                        constraint("api_keys_expires_at_check").check(isAfter("expires_at", "created_at")),
                        constraint("api_keys_revoked_at_check").check(isNotBefore("revoked_at", "created_at")));
    }

    static Query[] apiKeysIndexes() {
        return new Query[] {
            createIndex("api_keys_trust_registry_id_idx").on("api_keys", "trust_registry_id"),
            createIndex("api_keys_expires_at_idx")
                    .on("api_keys", "expires_at")
                    .where(time("revoked_at").isNull())
        };
    }

    static Query[] apiKeysComments() {
        return new Query[] {
            commentOnTable("api_keys").is("Keys of the clients; each is shown once and not kept"),
            commentOnColumn("api_keys", "key_prefix").is("The key's first characters, to tell keys apart"),
            commentOnColumn("api_keys", "key_hash").is("SHA-256 of the whole key"),
            commentOnColumn("api_keys", "requests_per_minute").is("How often it may be used")
        };
    }

    static Query auditLogs() {
        return createTable("audit_logs")
                .column("id", ID)
                .column("trust_registry_id", UUID)
                .column("actor_type", Types.ACTOR_TYPE.notNull())
                .column("actor", VARCHAR(1024))
                .column("api_key_id", UUID)
                .column("action", VARCHAR(64).notNull())
                .column("entity_type", VARCHAR(63).notNull())
                .column("entity_id", UUID)
                .column("changes", JSONB)
                .column("request_id", UUID)
                .column("ip_address", INET)
                .column("created_at", TIME_OF_INSERT)
                .constraints(
                        constraint("audit_logs_pkey").primaryKey("id"),
                        constraint("audit_logs_trust_registry_id_fkey")
                                .foreignKey("trust_registry_id")
                                .references("trust_registries", "id")
                                .onDeleteSetNull(),
                        constraint("audit_logs_api_key_id_fkey")
                                .foreignKey("api_key_id")
                                .references("api_keys", "id")
                                .onDeleteSetNull(),
                        constraint("audit_logs_actor_check")
                                .check(word("actor_type", Types.ACTOR_TYPE)
                                        .eq("system")
                                        .or(text("actor").isNotNull())),
                        constraint("audit_logs_action_check").check(matches("action", "^[a-z_]+([.][a-z_]+)+$")),
                        constraint("audit_logs_changes_check").check(isJsonObject("changes")));
    }

    static Query[] auditLogsIndexes() {
        return new Query[] {
            createIndex("audit_logs_trust_registry_id_created_at_idx")
                    .on("audit_logs", "trust_registry_id", "created_at"),
            createIndex("audit_logs_api_key_id_idx").on("audit_logs", "api_key_id"),
            createIndex("audit_logs_entity_type_entity_id_idx").on("audit_logs", "entity_type", "entity_id"),
            createIndex("audit_logs_actor_idx").on("audit_logs", "actor_type", "actor"),
            createIndex("audit_logs_created_at_idx")
                    .on("audit_logs")
                    .using(IndexMethod.BRIN)
                    .columns("created_at")
        };
    }

    static Query[] auditLogsComments() {
        return new Query[] {
            commentOnTable("audit_logs").is("Who did what to which row; rows are only added"),
            commentOnColumn("audit_logs", "actor").is("An account, the prefix of an API key or the DID of a peer"),
            commentOnColumn("audit_logs", "action").is("Such as issuer.suspend"),
            commentOnColumn("audit_logs", "entity_type").is("The table of the row"),
            commentOnColumn("audit_logs", "entity_id").is("The key of the row, which may be gone by now"),
            commentOnColumn("audit_logs", "changes").is("Old and new values of the changed columns, by column")
        };
    }
}
