package dev.rung.seeds.adid;

import static dev.rung.seeds.adid.tables.TrustFramework.TRUST_FRAMEWORK;

import dev.rung.Fixtures;
import dev.rung.Seed;
import dev.rung.seeds.adid.tables.records.TrustFrameworkRecord;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Inserts the trust of the demo verifier in the demo issuer for every demo schema. */
public final class S004_TrustFramework implements Seed {

    @Override
    public void plant(Fixtures fixtures) {
        fixtures.into(TRUST_FRAMEWORK)
                .onConflict(TRUST_FRAMEWORK.VERIFIER_ID, TRUST_FRAMEWORK.ISSUER_DID, TRUST_FRAMEWORK.SCHEMA_ID)
                .doNothing(
                        trust(Demo.EMPLOYMENT_SCHEMA, "substantial"),
                        trust(Demo.EDUCATION_DEGREE_SCHEMA, "substantial"),
                        trust(Demo.KYC_LIGHT_SCHEMA, "low"));
    }

    private static TrustFrameworkRecord trust(UUID schema, String assuranceLevel) {
        return new TrustFrameworkRecord()
                .setVerifierId(Demo.VERIFIER)
                .setIssuerDid(Demo.ISSUER_DID)
                .setSchemaId(schema)
                .setLabel("Example Issuer")
                .setAssuranceLevel(assuranceLevel)
                .setValidFrom(OffsetDateTime.parse("2026-01-05T09:00:00Z"));
    }
}
