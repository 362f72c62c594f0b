package dev.rung.seeds.adid;

import dev.rung.seeds.adid.tables.records.CredentialsRecord;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.JSONB;

/**
 * A credential that the demo issuer issued to its subject.
 *
 * @param id the row's key, and part of the credential's own id
 * @param type the type in addition to {@code VerifiableCredential}
 * @param schema the schema of its claims
 * @param holder the DID of both holder and subject
 * @param issued the date of issue; the time is 09:00 UTC
 * @param years the validity in years
 * @param statusIdx the index in the status list
 * @param claims the members of {@code credentialSubject} except the id, as JSON without the braces
 */
record SampleCredential(
        UUID id, String type, UUID schema, String holder, LocalDate issued, int years, int statusIdx, String claims) {

    /** Returns the row of a valid credential, with its proof. */
    CredentialsRecord toRecord() {
        String document = document();
        return new CredentialsRecord()
                .setId(id)
                .setTypes(new String[] {"VerifiableCredential", type})
                .setSchemaId(schema)
                .setIssuerDid(Demo.ISSUER_DID)
                .setSubjectDid(holder)
                .setHolderDid(holder)
                .setDocument(JSONB.jsonb(document))
                .setProofJwt(DemoIssuerKey.secure(document))
                .setStatusListId(Demo.STATUS_LIST)
                .setStatusListIdx(statusIdx)
                .setStatus("active")
                .setValidFrom(validFrom())
                .setValidUntil(validUntil())
                .setIssuedAt(validFrom());
    }

    /** Returns the credential in the Verifiable Credentials Data Model 2.0. */
    private String document() {
        return """
            {
              "@context": [
                "https://www.w3.org/ns/credentials/v2",
                "https://www.w3.org/ns/credentials/examples/v2"
              ],
              "id": "urn:uuid:%1$s",
              "type": ["VerifiableCredential", "%2$s"],
              "issuer": "%3$s",
              "validFrom": "%4$s",
              "validUntil": "%5$s",
              "credentialSubject": {"id": "%6$s", %7$s},
              "credentialSchema": {"id": "urn:uuid:%8$s", "type": "JsonSchema"},
              "credentialStatus": {
                "id": "%9$s#%10$s",
                "type": "BitstringStatusListEntry",
                "statusPurpose": "revocation",
                "statusListIndex": "%10$s",
                "statusListCredential": "%9$s"
              }
            }
            """.formatted(
                        id,
                        type,
                        Demo.ISSUER_DID,
                        validFrom().toInstant(),
                        validUntil().toInstant(),
                        holder,
                        claims,
                        schema,
                        Demo.STATUS_LIST,
                        statusIdx);
    }

    private OffsetDateTime validFrom() {
        return issued.atTime(9, 0).atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime validUntil() {
        return validFrom().plusYears(years);
    }
}
