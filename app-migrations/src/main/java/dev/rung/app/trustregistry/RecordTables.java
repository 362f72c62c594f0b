package dev.rung.app.trustregistry;

import static dev.rung.app.trustregistry.Checks.isAtLeast;
import static dev.rung.app.trustregistry.Checks.isExactlyOne;
import static dev.rung.app.trustregistry.Checks.isHttpsUrl;
import static dev.rung.app.trustregistry.Checks.isJsonObject;
import static dev.rung.app.trustregistry.Checks.isSha256;
import static dev.rung.app.trustregistry.Checks.matches;
import static dev.rung.app.trustregistry.Checks.number;
import static dev.rung.app.trustregistry.Checks.word;
import static dev.rung.app.trustregistry.Columns.DID;
import static dev.rung.app.trustregistry.Columns.ID;
import static dev.rung.app.trustregistry.Columns.NAME;
import static dev.rung.app.trustregistry.Columns.STATUS;
import static dev.rung.app.trustregistry.Columns.TIME_OF_INSERT;
import static dev.rung.app.trustregistry.Columns.URL;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnConstraint;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.key;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.BYTEA;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.JSONB;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;

import dev.rung.postgres.indexes.IndexMethod;
import org.jooq.Query;

/** The tables of the recognition between registries, of the entries that a registry signs, and of status changes. */
final class RecordTables {

    private RecordTables() {}

    static Query federationConnections() {
        return createTable("federation_connections")
                .column("id", ID)
                .column("trust_registry_id", UUID.notNull())
                .column("peer_did", DID.notNull())
                .column("peer_name", NAME.notNull())
                .column("peer_endpoint_url", URL.notNull())
                .column("direction", Types.FEDERATION_DIRECTION.notNull())
                .column("status", STATUS)
                .column("sync_interval_minutes", INTEGER.notNull().defaultValue(60))
                .column("sync_cursor", VARCHAR(255))
                .column("last_synced_at", TIMESTAMPTZ)
                .column("last_error", TEXT)
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("federation_connections_pkey").primaryKey("id"),
                        constraint("federation_connections_trust_registry_id_peer_did_key")
                                .unique("trust_registry_id", "peer_did"),
                        constraint("federation_connections_trust_registry_id_fkey")
                                .foreignKey("trust_registry_id")
                                .references("trust_registries", "id")
                                .onDeleteCascade(),
                        constraint("federation_connections_peer_did_fkey")
                                .foreignKey("peer_did")
                                .references("did_directory", "did")
                                .onDeleteRestrict(),
                        constraint("federation_connections_peer_endpoint_url_check")
                                .check(isHttpsUrl("peer_endpoint_url")),
                        constraint("federation_connections_sync_interval_minutes_check")
                                .check(number("sync_interval_minutes").between(1, 10080)));
    }

    static Query[] federationConnectionsIndexes() {
        return new Query[] {
            createIndex("federation_connections_peer_did_idx").on("federation_connections", "peer_did"),
            createIndex("federation_connections_due_idx")
                    .on("federation_connections")
                    .keys(key("last_synced_at").nullsFirst())
                    .where(word("status", Types.LIFECYCLE_STATUS).eq("active"))
        };
    }

    static Query[] federationConnectionsComments() {
        return new Query[] {
            commentOnTable("federation_connections").is("Registries elsewhere that a registry is connected with"),
            commentOnColumn("federation_connections", "direction")
                    .is("Which of the two recognizes the other's entries"),
            commentOnColumn("federation_connections", "sync_cursor").is("Where the next synchronization goes on"),
            commentOnColumn("federation_connections", "last_error").is("Why the last synchronization failed, if it did")
        };
    }

    static Query registryEntries() {
        return createTable("registry_entries")
                .column("id", ID)
                .column("trust_registry_id", UUID.notNull())
                .column("sequence_number", BIGINT.notNull())
                .column("entry_type", Types.ENTRY_TYPE.notNull())
                .column("operation", Types.ENTRY_OPERATION.notNull())
                .column("issuer_id", UUID)
                .column("verifier_id", UUID)
                .column("credential_schema_id", UUID)
                .column("federation_connection_id", UUID)
                .column("payload", JSONB.notNull())
                .column("payload_hash", BYTEA.notNull())
                .column("previous_hash", BYTEA)
                .column("signature", TEXT.notNull())
                .column("verification_method", URL.notNull())
                .column("signed_at", TIMESTAMPTZ.notNull())
                .column("created_at", TIME_OF_INSERT)
                .constraints(
                        constraint("registry_entries_pkey").primaryKey("id"),
                        constraint("registry_entries_trust_registry_id_sequence_number_key")
                                .unique("trust_registry_id", "sequence_number"),
                        constraint("registry_entries_trust_registry_id_payload_hash_key")
                                .unique("trust_registry_id", "payload_hash"),
                        constraint("registry_entries_trust_registry_id_fkey")
                                .foreignKey("trust_registry_id")
                                .references("trust_registries", "id")
                                .onDeleteRestrict(),
                        constraint("registry_entries_previous_hash_fkey")
                                .foreignKey("trust_registry_id", "previous_hash")
                                .references("registry_entries", "trust_registry_id", "payload_hash")
                                .onDeleteRestrict(),
                        constraint("registry_entries_issuer_id_fkey")
                                .foreignKey("issuer_id")
                                .references("issuers", "id")
                                .onDeleteRestrict(),
                        constraint("registry_entries_verifier_id_fkey")
                                .foreignKey("verifier_id")
                                .references("verifiers", "id")
                                .onDeleteRestrict(),
                        constraint("registry_entries_credential_schema_id_fkey")
                                .foreignKey("credential_schema_id")
                                .references("credential_schemas", "id")
                                .onDeleteRestrict(),
                        constraint("registry_entries_federation_connection_id_fkey")
                                .foreignKey("federation_connection_id")
                                .references("federation_connections", "id")
                                .onDeleteRestrict(),
                        constraint("registry_entries_sequence_number_check").check(isAtLeast("sequence_number", 1)),
                        constraint("registry_entries_subject_check")
                                .check(isExactlyOne(
                                        "issuer_id",
                                        "verifier_id",
                                        "credential_schema_id",
                                        "federation_connection_id")),
                        constraint("registry_entries_payload_check").check(isJsonObject("payload")),
                        constraint("registry_entries_payload_hash_check").check(isSha256("payload_hash")),
                        constraint("registry_entries_previous_hash_check")
                                .check(number("sequence_number")
                                        .eq(1)
                                        .eq(number("previous_hash").isNull())),
                        constraint("registry_entries_signature_check")
                                .check(matches("signature", "^[A-Za-z0-9_-]+[.][.][A-Za-z0-9_-]+$")));
    }

    static Query[] registryEntriesIndexes() {
        return new Query[] {
            createIndex("registry_entries_previous_hash_idx")
                    .on("registry_entries", "trust_registry_id", "previous_hash"),
            createIndex("registry_entries_entry_type_signed_at_idx")
                    .on("registry_entries")
                    .keys(
                            key("trust_registry_id"),
                            key("entry_type"),
                            key("signed_at").desc()),
            createIndex("registry_entries_issuer_id_idx").on("registry_entries", "issuer_id"),
            createIndex("registry_entries_verifier_id_idx").on("registry_entries", "verifier_id"),
            createIndex("registry_entries_credential_schema_id_idx").on("registry_entries", "credential_schema_id"),
            createIndex("registry_entries_federation_connection_id_idx")
                    .on("registry_entries", "federation_connection_id"),
            createIndex("registry_entries_payload_idx")
                    .on("registry_entries")
                    .using(IndexMethod.GIN)
                    .keys(key("payload").opclass("jsonb_path_ops"))
        };
    }

    static Query[] registryEntriesComments() {
        return new Query[] {
            commentOnTable("registry_entries")
                    .is("What a registry has signed, as a chain: each entry names the one before"),
            commentOnColumn("registry_entries", "sequence_number").is("1, 2, 3 ... within the registry"),
            commentOnColumn("registry_entries", "payload").is("What was signed, canonicalized by RFC 8785"),
            commentOnColumn("registry_entries", "payload_hash").is("SHA-256 of the payload and of previous_hash"),
            commentOnColumn("registry_entries", "previous_hash")
                    .is("payload_hash of the entry before; null in the first"),
            commentOnColumn("registry_entries", "signature").is("A JWS with detached payload (RFC 7797)"),
            commentOnColumn("registry_entries", "verification_method").is("DID URL of the key that signed"),
            commentOnConstraint("registry_entries", "registry_entries_subject_check")
                    .is("An entry is about one thing")
        };
    }

    static Query statusHistory() {
        return createTable("status_history")
                .column("id", ID)
                .column("trust_registry_id", UUID)
                .column("issuer_id", UUID)
                .column("verifier_id", UUID)
                .column("credential_schema_id", UUID)
                .column("old_status", Types.LIFECYCLE_STATUS)
                .column("new_status", Types.LIFECYCLE_STATUS.notNull())
                .column("reason", TEXT)
                .column("changed_by", VARCHAR(255).notNull())
                .column("changed_at", TIME_OF_INSERT)
                .constraints(
                        constraint("status_history_pkey").primaryKey("id"),
                        constraint("status_history_trust_registry_id_fkey")
                                .foreignKey("trust_registry_id")
                                .references("trust_registries", "id")
                                .onDeleteCascade(),
                        constraint("status_history_issuer_id_fkey")
                                .foreignKey("issuer_id")
                                .references("issuers", "id")
                                .onDeleteCascade(),
                        constraint("status_history_verifier_id_fkey")
                                .foreignKey("verifier_id")
                                .references("verifiers", "id")
                                .onDeleteCascade(),
                        constraint("status_history_credential_schema_id_fkey")
                                .foreignKey("credential_schema_id")
                                .references("credential_schemas", "id")
                                .onDeleteCascade(),
                        constraint("status_history_subject_check")
                                .check(isExactlyOne(
                                        "trust_registry_id", "issuer_id", "verifier_id", "credential_schema_id")),
                        constraint("status_history_new_status_check")
                                .check(word("new_status", Types.LIFECYCLE_STATUS)
                                        .ne(word("old_status", Types.LIFECYCLE_STATUS))));
    }

    static Query[] statusHistoryIndexes() {
        return new Query[] {
            createIndex("status_history_trust_registry_id_idx").on("status_history", "trust_registry_id", "changed_at"),
            createIndex("status_history_issuer_id_idx").on("status_history", "issuer_id", "changed_at"),
            createIndex("status_history_verifier_id_idx").on("status_history", "verifier_id", "changed_at"),
            createIndex("status_history_credential_schema_id_idx")
                    .on("status_history", "credential_schema_id", "changed_at")
        };
    }

    static Query[] statusHistoryComments() {
        return new Query[] {
            commentOnTable("status_history").is("Every change of a status; rows are only added"),
            commentOnColumn("status_history", "old_status").is("Null for the status at registration"),
            commentOnColumn("status_history", "reason").is("Why, for whoever was suspended or revoked"),
            commentOnColumn("status_history", "changed_by").is("An operator's account, or the DID of a peer"),
            commentOnConstraint("status_history", "status_history_subject_check")
                    .is("A change is of one thing")
        };
    }
}
