package dev.rung.app.adid;

import static dev.rung.app.adid.Checks.isAfter;
import static dev.rung.app.adid.Checks.isAtLeast;
import static dev.rung.app.adid.Checks.isBetween;
import static dev.rung.app.adid.Checks.isDid;
import static dev.rung.app.adid.Checks.isHttpsUrl;
import static dev.rung.app.adid.Checks.isJsonObject;
import static dev.rung.app.adid.Checks.isOneOf;
import static dev.rung.app.adid.Checks.isTxHash;
import static dev.rung.app.adid.Checks.json;
import static dev.rung.app.adid.Checks.matches;
import static dev.rung.app.adid.Checks.memberEquals;
import static dev.rung.app.adid.Checks.text;
import static dev.rung.app.adid.Checks.texts;
import static dev.rung.app.adid.Checks.time;
import static dev.rung.app.adid.Columns.DID;
import static dev.rung.app.adid.Columns.ID;
import static dev.rung.app.adid.Columns.TIME_OF_INSERT;
import static dev.rung.app.adid.Columns.TX_HASH;
import static dev.rung.app.adid.Columns.URL;
import static dev.rung.app.adid.Columns.WORD;
import static dev.rung.app.adid.Columns.wordOr;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.JSONB;
import static dev.rung.postgres.PostgresTypes.SMALLINT;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;
import static org.jooq.impl.DSL.jsonbGetAttribute;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.splitPart;

import dev.rung.Migration;
import dev.rung.Steps;
import dev.rung.postgres.indexes.IndexMethod;
import org.jooq.Condition;

/** Creates the core tables: DIDs, AI agents with a DID, credential schemas, the issued credentials and their revocations. */
public final class V001_Init implements Migration {

    @Override
    public void up(Steps steps) {
        createDids(steps);
        createAgents(steps);
        createSchemas(steps);
        createCredentials(steps);
        createRevocations(steps);
    }

    @Override
    public void down(Steps steps) {
        steps.run(
                dropTable("revocations"),
                dropTable("credentials"),
                dropTable("schemas"),
                dropTable("agents"),
                dropTable("dids"));
    }

    private static void createDids(Steps steps) {
        steps.run(createTable("dids")
                .column("did", DID.notNull())
                .column("user_id", UUID)
                .column("controller", DID)
                .column("method", VARCHAR(64).notNull())
                .column("key_type", wordOr("Ed25519"))
                .column("public_key", VARCHAR(512).notNull())
                .column("document", JSONB.notNull())
                .column("version_id", INTEGER.notNull().defaultValue(1))
                .column("status", wordOr("pending"))
                .column("tx_hash", TX_HASH)
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .column("deactivated_at", TIMESTAMPTZ)
                .constraints(
                        constraint("dids_pkey").primaryKey("did"),
                        constraint("dids_controller_fkey")
                                .foreignKey("controller")
                                .references("dids", "did")
                                .onDeleteRestrict(),
                        constraint("dids_did_check").check(isDid("did")),
                        constraint("dids_method_check").check(text("method").eq(splitPart(text("did"), ":", 2))),
                        constraint("dids_key_type_check")
                                .check(isOneOf("key_type", "Ed25519", "secp256k1", "P-256", "X25519", "Bls12381G2")),
                        constraint("dids_public_key_check").check(matches("public_key", "^[zu][A-Za-z0-9_-]+$")),
                        constraint("dids_document_check").check(memberEquals("document", "id", "did")),
                        constraint("dids_version_id_check").check(isAtLeast("version_id", 1)),
                        constraint("dids_status_check").check(isOneOf("status", "pending", "active", "deactivated")),
                        constraint("dids_deactivated_at_check").check(deactivatedHasMoment()),
                        constraint("dids_tx_hash_check").check(isTxHash("tx_hash"))));
        steps.run(createIndex("dids_controller_idx").on("dids", "controller"));
        steps.run(
                commentOnTable("dids")
                        .is("Decentralized identifiers: those registered here, and others as they were last resolved"),
                commentOnColumn("dids", "user_id").is("The account that owns it; null for a DID from elsewhere"),
                commentOnColumn("dids", "controller")
                        .is("The DID that may change the document; null where the DID controls itself"),
                commentOnColumn("dids", "method").is("The second part of the DID, such as key, web or adi"),
                commentOnColumn("dids", "public_key").is("The current verification key, multibase-encoded"),
                commentOnColumn("dids", "document").is("The DID document as DID Core defines it"),
                commentOnColumn("dids", "version_id").is("versionId of the DID document's metadata"),
                commentOnColumn("dids", "tx_hash")
                        .is("The transaction that registered it; null where the method has no chain, or none yet"));
    }

    private static void createAgents(Steps steps) {
        steps.run(createTable("agents")
                .column("did", DID.notNull())
                .column("operator_id", UUID)
                .column("name", VARCHAR(128).notNull())
                .column("description", TEXT)
                .column("autonomy_level", SMALLINT.notNull().defaultValue((short) 1))
                .column("trust_score", SMALLINT.notNull().defaultValue((short) 0))
                .column("capabilities", TEXT.array().notNull().defaultValue(new String[0]))
                .column("agent_card_url", URL)
                .column("status", wordOr("registered"))
                .column("last_seen_at", TIMESTAMPTZ)
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("agents_pkey").primaryKey("did"),
                        constraint("agents_did_fkey")
                                .foreignKey("did")
                                .references("dids", "did")
                                .onDeleteCascade(),
                        constraint("agents_autonomy_level_check").check(isBetween("autonomy_level", 1, 4)),
                        constraint("agents_trust_score_check").check(isBetween("trust_score", 0, 100)),
                        constraint("agents_agent_card_url_check").check(isHttpsUrl("agent_card_url")),
                        constraint("agents_status_check")
                                .check(isOneOf("status", "registered", "active", "suspended", "retired"))));
        steps.run(
                commentOnTable("agents").is("Those DIDs that belong to an AI agent, and what is known of the agent"),
                commentOnColumn("agents", "operator_id").is("The account that answers for the agent"),
                commentOnColumn("agents", "autonomy_level")
                        .is("1 intern, 2 junior, 3 senior, 4 principal: how much it may do without approval"),
                commentOnColumn("agents", "trust_score")
                        .is("0 to 100, from verifications, delegations and attestations"),
                commentOnColumn("agents", "agent_card_url").is("Where other agents read its agent card"));
    }

    private static void createSchemas(Steps steps) {
        steps.run(createTable("schemas")
                .column("id", ID)
                .column("name", VARCHAR(128).notNull())
                .column("version", VARCHAR(32).notNull().defaultValue("1.0.0"))
                .column("type", wordOr("JsonSchema"))
                .column("description", TEXT)
                .column("json_schema", JSONB.notNull())
                .column("issuer_did", DID.notNull())
                .column("status", wordOr("draft"))
                .column("tx_hash", TX_HASH)
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("schemas_pkey").primaryKey("id"),
                        constraint("schemas_name_version_key").unique("name", "version"),
                        constraint("schemas_issuer_did_fkey")
                                .foreignKey("issuer_did")
                                .references("dids", "did")
                                .onDeleteRestrict(),
                        constraint("schemas_name_check").check(matches("name", "^[A-Z][A-Za-z0-9_]*$")),
                        constraint("schemas_version_check").check(matches("version", "^[0-9]+[.][0-9]+[.][0-9]+$")),
                        constraint("schemas_type_check").check(isOneOf("type", "JsonSchema", "JsonSchemaCredential")),
                        constraint("schemas_json_schema_check").check(isJsonObject("json_schema")),
                        constraint("schemas_status_check").check(isOneOf("status", "draft", "published", "deprecated")),
                        constraint("schemas_tx_hash_check").check(isTxHash("tx_hash"))));
        steps.run(createIndex("schemas_issuer_did_idx").on("schemas", "issuer_did"));
        steps.run(
                commentOnTable("schemas")
                        .is("Credential schemas: what the subject of a credential of that name must look like"),
                commentOnColumn("schemas", "name").is("The credential type that it describes"),
                commentOnColumn("schemas", "type").is("credentialSchema.type of the credentials that follow it"),
                commentOnColumn("schemas", "json_schema")
                        .is("JSON Schema 2020-12 of credentialSubject; fixed once published"),
                commentOnColumn("schemas", "issuer_did").is("The author, who alone may publish a new version"));
    }

    private static void createCredentials(Steps steps) {
        steps.run(createTable("credentials")
                .column("id", ID)
                .column("types", TEXT.array().notNull())
                .column("schema_id", UUID)
                .column("issuer_did", DID.notNull())
                .column("subject_did", DID)
                .column("holder_did", DID)
                .column("document", JSONB.notNull())
                .column("status", wordOr("offered"))
                .column("valid_from", TIMESTAMPTZ)
                .column("valid_until", TIMESTAMPTZ)
                .column("issued_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("credentials_pkey").primaryKey("id"),
                        constraint("credentials_schema_id_fkey")
                                .foreignKey("schema_id")
                                .references("schemas", "id")
                                .onDeleteRestrict(),
                        constraint("credentials_issuer_did_fkey")
                                .foreignKey("issuer_did")
                                .references("dids", "did")
                                .onDeleteRestrict(),
                        constraint("credentials_subject_did_fkey")
                                .foreignKey("subject_did")
                                .references("dids", "did")
                                .onDeleteRestrict(),
                        constraint("credentials_holder_did_fkey")
                                .foreignKey("holder_did")
                                .references("dids", "did")
                                .onDeleteRestrict(),
                        constraint("credentials_types_check")
                                .check(texts("types").contains(new String[] {"VerifiableCredential"})),
                        constraint("credentials_document_check").check(isJsonObject("document")),
                        constraint("credentials_document_issuer_check").check(documentNamesIssuer()),
                        constraint("credentials_status_check")
                                .check(isOneOf("status", "offered", "active", "suspended", "revoked")),
                        constraint("credentials_holder_did_check")
                                .check(text("status")
                                        .eq("offered")
                                        .or(text("holder_did").isNotNull())),
                        constraint("credentials_valid_until_check").check(isAfter("valid_until", "valid_from"))));
        steps.run(
                createIndex("credentials_schema_id_idx").on("credentials", "schema_id"),
                createIndex("credentials_subject_did_idx").on("credentials", "subject_did"),
                createIndex("credentials_types_idx")
                        .on("credentials")
                        .using(IndexMethod.GIN)
                        .columns("types"),
                createIndex("credentials_valid_until_idx")
                        .on("credentials", "valid_until")
                        .where(time("valid_until").isNotNull()));
        steps.run(
                commentOnTable("credentials").is("Verifiable credentials (Verifiable Credentials Data Model 2.0)"),
                commentOnColumn("credentials", "id").is("The credential's own id is urn:uuid: and this"),
                commentOnColumn("credentials", "subject_did").is("credentialSubject.id; null for a bearer credential"),
                commentOnColumn("credentials", "holder_did")
                        .is("Who holds it, often the subject; null while the offer is open"),
                commentOnColumn("credentials", "document").is("The credential as issued, in JSON-LD"),
                commentOnColumn("credentials", "status").is("That it has expired isn't a status: valid_until says so"),
                commentOnColumn("credentials", "valid_from").is("validFrom; null for no beginning"),
                commentOnColumn("credentials", "valid_until").is("validUntil; null for no end"));
    }

    private static void createRevocations(Steps steps) {
        steps.run(createTable("revocations")
                .column("id", ID)
                .column("credential_id", UUID.notNull())
                .column("revoked_by", DID.notNull())
                .column("reason", WORD.notNull())
                .column("note", TEXT)
                .column("tx_hash", TX_HASH)
                .column("revoked_at", TIME_OF_INSERT)
                .constraints(
                        constraint("revocations_pkey").primaryKey("id"),
                        constraint("revocations_credential_id_key").unique("credential_id"),
                        constraint("revocations_credential_id_fkey")
                                .foreignKey("credential_id")
                                .references("credentials", "id")
                                .onDeleteRestrict(),
                        constraint("revocations_revoked_by_fkey")
                                .foreignKey("revoked_by")
                                .references("dids", "did")
                                .onDeleteRestrict(),
                        constraint("revocations_reason_check")
                                .check(isOneOf(
                                        "reason",
                                        "unspecified",
                                        "key_compromise",
                                        "issued_in_error",
                                        "claims_changed",
                                        "superseded",
                                        "privilege_withdrawn",
                                        "holder_request")),
                        constraint("revocations_tx_hash_check").check(isTxHash("tx_hash"))));
        steps.run(createIndex("revocations_revoked_by_idx").on("revocations", "revoked_by"));
        steps.run(
                commentOnTable("revocations").is("Revocations, which are final: at most one of a credential"),
                commentOnColumn("revocations", "revoked_by").is("The issuer, or a delegate of the issuer"),
                commentOnColumn("revocations", "note").is("For auditors; never published"));
    }

    private static Condition deactivatedHasMoment() {
        return text("status").eq("deactivated").eq(time("deactivated_at").isNotNull());
    }

    /** The document's issuer is a DID, or an object whose id is a DID. */
    private static Condition documentNamesIssuer() {
        return coalesce(
                        jsonbGetAttributeAsText(jsonbGetAttribute(json("document"), "issuer"), "id"),
                        jsonbGetAttributeAsText(json("document"), "issuer"))
                .isNotDistinctFrom(text("issuer_did"));
    }
}
