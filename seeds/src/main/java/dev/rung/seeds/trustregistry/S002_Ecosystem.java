package dev.rung.seeds.trustregistry;

import static dev.rung.seeds.trustregistry.tables.CredentialSchemas.CREDENTIAL_SCHEMAS;
import static dev.rung.seeds.trustregistry.tables.FederationConnections.FEDERATION_CONNECTIONS;
import static dev.rung.seeds.trustregistry.tables.TrustFrameworks.TRUST_FRAMEWORKS;
import static dev.rung.seeds.trustregistry.tables.TrustRegistries.TRUST_REGISTRIES;

import dev.rung.Fixtures;
import dev.rung.Seed;
import dev.rung.seeds.trustregistry.enums.CredentialFormat;
import dev.rung.seeds.trustregistry.enums.FederationDirection;
import dev.rung.seeds.trustregistry.enums.LifecycleStatus;
import dev.rung.seeds.trustregistry.tables.records.CredentialSchemasRecord;
import dev.rung.seeds.trustregistry.tables.records.FederationConnectionsRecord;
import dev.rung.seeds.trustregistry.tables.records.TrustFrameworksRecord;
import dev.rung.seeds.trustregistry.tables.records.TrustRegistriesRecord;
import java.util.UUID;
import org.jooq.JSONB;

/** Inserts a framework for academic credentials, its registry, a peer registry, and two kinds of credentials. */
public final class S002_Ecosystem implements Seed {

    private static final String DEGREE = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "DegreeCredential",
          "type": "object",
          "required": ["id", "degree", "conferredOn"],
          "properties": {
            "id": {"type": "string", "format": "uri"},
            "degree": {"type": "string", "maxLength": 200},
            "fieldOfStudy": {"type": "string", "maxLength": 200},
            "conferredOn": {"type": "string", "format": "date"}
          }
        }
        """;

    private static final String TRANSCRIPT = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "TranscriptCredential",
          "type": "object",
          "required": ["id", "courses"],
          "properties": {
            "id": {"type": "string", "format": "uri"},
            "courses": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["code", "credits"],
                "properties": {"code": {"type": "string"}, "credits": {"type": "number"}, "grade": {"type": "string"}}
              }
            }
          }
        }
        """;

    @Override
    public void plant(Fixtures fixtures) {
        fixtures.into(TRUST_FRAMEWORKS)
                .onConflict(TRUST_FRAMEWORKS.IDENTIFIER, TRUST_FRAMEWORKS.VERSION)
                .doNothing(new TrustFrameworksRecord()
                        .setId(Rows.FRAMEWORK)
                        .setIdentifier("https://governance.example.org/academic")
                        .setName("Academic Credentials Framework")
                        .setVersion("1.0.0")
                        .setDescription("Who may confer degrees, and who may ask for them")
                        .setGoverningAuthority("Example Academic Council")
                        .setGovernanceUrl("https://governance.example.org/academic/1.0.0")
                        .setJurisdiction("GB")
                        .setStatus(LifecycleStatus.active)
                        .setEffectiveFrom(Rows.OPENING));
        fixtures.into(TRUST_REGISTRIES)
                .onConflict(TRUST_REGISTRIES.DID)
                .doNothing(new TrustRegistriesRecord()
                        .setId(Rows.REGISTRY)
                        .setTrustFrameworkId(Rows.FRAMEWORK)
                        .setDid(Rows.REGISTRY_DID)
                        .setName("Academic Trust Registry")
                        .setOperatorName("Example Registry Operator")
                        .setEndpointUrl("https://registry.example.org/trqp")
                        .setStatus(LifecycleStatus.active));
        fixtures.into(FEDERATION_CONNECTIONS)
                .onConflict(FEDERATION_CONNECTIONS.TRUST_REGISTRY_ID, FEDERATION_CONNECTIONS.PEER_DID)
                .doNothing(new FederationConnectionsRecord()
                        .setId(Rows.id(0x03))
                        .setTrustRegistryId(Rows.REGISTRY)
                        .setPeerDid(Rows.PEER_DID)
                        .setPeerName("Professional Qualifications Registry")
                        .setPeerEndpointUrl("https://registry.example.net/trqp")
                        .setDirection(FederationDirection.recognizes)
                        .setStatus(LifecycleStatus.pending));
        fixtures.into(CREDENTIAL_SCHEMAS)
                .onConflict(CREDENTIAL_SCHEMAS.SCHEMA_URI)
                .doNothing(
                        schema(Rows.DEGREE_SCHEMA, "DegreeCredential", "degree", DEGREE)
                                .setName("Degree"),
                        schema(Rows.TRANSCRIPT_SCHEMA, "TranscriptCredential", "transcript", TRANSCRIPT)
                                .setName("Transcript of records"));
    }

    private static CredentialSchemasRecord schema(UUID id, String type, String path, String jsonSchema) {
        return new CredentialSchemasRecord()
                .setId(id)
                .setTrustFrameworkId(Rows.FRAMEWORK)
                .setCredentialType(type)
                .setVersion("1.0.0")
                .setFormat(CredentialFormat.jwt_vc_json)
                .setSchemaUri("https://governance.example.org/schemas/" + path + "/1.0.0")
                .setJsonSchema(JSONB.jsonb(jsonSchema))
                .setStatus(LifecycleStatus.active);
    }
}
