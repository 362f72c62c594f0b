package dev.rung.seeds.trustregistry;

import static dev.rung.seeds.trustregistry.tables.DidDirectory.DID_DIRECTORY;

import dev.rung.Fixtures;
import dev.rung.Seed;
import dev.rung.seeds.trustregistry.enums.DidStatus;
import dev.rung.seeds.trustregistry.tables.records.DidDirectoryRecord;
import org.jooq.JSONB;

/** Inserts the DIDs of all participants. All are resolved except that of the external registry. */
public final class S001_DidDirectory implements Seed {

    @Override
    public void plant(Fixtures fixtures) {
        fixtures.into(DID_DIRECTORY)
                .onConflict(DID_DIRECTORY.DID)
                .doNothing(
                        resolved(Rows.REGISTRY_DID, "z6MkvaK7318KSoRphzchkMNLDAPWRwFoB6Duvfao997vfC4e"),
                        resolved(Rows.UNIVERSITY_DID, "z6MksrTWSLd9mg5xVeSEZDRiVorab5Pgy7Q6f9pWwgHLjeG6"),
                        resolved(Rows.COLLEGE_DID, "z6MkhuN3CN65v6LnKxoKPeURWdnGV521edkGaTVdkh7sMNVi"),
                        resolved(Rows.EMPLOYER_DID, "z6Mkq9VDdHrPf9H9jUQn3wwghgjhrFhX3azqKdv4Q1m7D1wB"),
                        new DidDirectoryRecord()
                                .setDid(Rows.PEER_DID)
                                .setMethod("web")
                                .setStatus(DidStatus.unresolved));
    }

    private static DidDirectoryRecord resolved(String did, String publicKey) {
        String document = """
            {
              "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
              "id": "%1$s",
              "verificationMethod": [{
                "id": "%1$s#key-1",
                "type": "Multikey",
                "controller": "%1$s",
                "publicKeyMultibase": "%2$s"
              }],
              "assertionMethod": ["%1$s#key-1"]
            }
            """.formatted(did, publicKey);
        return new DidDirectoryRecord()
                .setDid(did)
                .setMethod("web")
                .setDocument(JSONB.jsonb(document))
                .setStatus(DidStatus.active)
                .setResolvedAt(Rows.OPENING)
                .setStaleAt(Rows.OPENING.plusDays(1));
    }
}
