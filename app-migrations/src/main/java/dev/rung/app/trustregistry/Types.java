package dev.rung.app.trustregistry;

import static dev.rung.postgres.PostgresDSL.commentOnType;
import static dev.rung.postgres.PostgresDSL.createType;
import static dev.rung.postgres.PostgresDSL.dropType;
import static dev.rung.postgres.PostgresTypes.type;

import org.jooq.DataType;
import org.jooq.Query;

/** The enum types of the set. */
final class Types {

    static final DataType<String> LIFECYCLE_STATUS = type("lifecycle_status");
    static final DataType<String> ASSURANCE_LEVEL = type("assurance_level");
    static final DataType<String> CREDENTIAL_FORMAT = type("credential_format");
    static final DataType<String> DELEGATION_STATUS = type("delegation_status");
    static final DataType<String> ENTRY_TYPE = type("entry_type");
    static final DataType<String> ENTRY_OPERATION = type("entry_operation");
    static final DataType<String> FEDERATION_DIRECTION = type("federation_direction");
    static final DataType<String> DID_STATUS = type("did_status");
    static final DataType<String> ACTOR_TYPE = type("actor_type");
    static final DataType<String> API_SCOPE = type("api_scope");

    private Types() {}

    static Query[] create() {
        return new Query[] {
            createType("lifecycle_status").asEnum("pending", "active", "suspended", "revoked", "retired"),
            createType("assurance_level").asEnum("low", "substantial", "high"),
            createType("credential_format").asEnum("jwt_vc_json", "ldp_vc", "dc+sd-jwt", "mso_mdoc", "anoncreds"),
            createType("delegation_status").asEnum("active", "revoked", "expired"),
            createType("entry_type").asEnum("issuer", "verifier", "credential_schema", "federation_connection"),
            createType("entry_operation").asEnum("register", "update", "suspend", "revoke"),
            createType("federation_direction").asEnum("recognizes", "recognized_by", "mutual"),
            createType("did_status").asEnum("unresolved", "active", "deactivated", "unresolvable"),
            createType("actor_type").asEnum("operator", "api_key", "peer_registry", "system"),
            createType("api_scope").asEnum("registry:read", "registry:write", "federation:sync", "audit:read")
        };
    }

    static Query[] comments() {
        return new Query[] {
            commentOnType("lifecycle_status")
                    .is("How far an entry of the registry has come; revoked and retired are final"),
            commentOnType("assurance_level").is("Level of assurance by eIDAS"),
            commentOnType("credential_format").is("Format identifiers of OpenID for Verifiable Credential Issuance"),
            commentOnType("entry_operation").is("What a signed entry says of its subject"),
            commentOnType("federation_direction").is("Which of two registries recognizes the other"),
            commentOnType("did_status").is("What the last resolution of a DID gave"),
            commentOnType("api_scope").is("What an API key may be used for")
        };
    }

    static Query[] drop() {
        return new Query[] {
            dropType("api_scope"),
            dropType("actor_type"),
            dropType("did_status"),
            dropType("federation_direction"),
            dropType("entry_operation"),
            dropType("entry_type"),
            dropType("delegation_status"),
            dropType("credential_format"),
            dropType("assurance_level"),
            dropType("lifecycle_status")
        };
    }
}
