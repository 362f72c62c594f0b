package dev.rung.seeds.adid;

import static dev.rung.seeds.adid.tables.Dids.DIDS;

import dev.rung.Fixtures;
import dev.rung.Seed;
import dev.rung.seeds.adid.tables.records.DidsRecord;
import java.util.UUID;
import org.jooq.JSONB;

/** Inserts a DID for each demo user: {@code did:web} for the organisations, {@code did:key} for Alice. */
public final class S002_DemoDids implements Seed {

    @Override
    public void plant(Fixtures fixtures) {
        fixtures.into(DIDS)
                .onConflict(DIDS.DID)
                .doNothing(
                        web(Demo.ADMIN, Demo.ADMIN_DID, "z6MkvaK7318KSoRphzchkMNLDAPWRwFoB6Duvfao997vfC4e"),
                        web(Demo.ISSUER, Demo.ISSUER_DID, DemoIssuerKey.PUBLIC_KEY),
                        web(Demo.VERIFIER, Demo.VERIFIER_DID, "z6MkhuN3CN65v6LnKxoKPeURWdnGV521edkGaTVdkh7sMNVi"),
                        key(Demo.ALICE, Demo.ALICE_DID));
    }

    private static DidsRecord web(UUID user, String did, String publicKey) {
        return did(user, did, publicKey, did + "#key-1").setMethod("web");
    }

    /** Returns the row of a {@code did:key}, which contains its public key, as does the fragment of the key. */
    private static DidsRecord key(UUID user, String did) {
        String publicKey = did.substring("did:key:".length());
        return did(user, did, publicKey, did + "#" + publicKey).setMethod("key");
    }

    private static DidsRecord did(UUID user, String did, String publicKey, String keyId) {
        String document = """
            {
              "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
              "id": "%1$s",
              "verificationMethod": [{
                "id": "%2$s",
                "type": "Multikey",
                "controller": "%1$s",
                "publicKeyMultibase": "%3$s"
              }],
              "authentication": ["%2$s"],
              "assertionMethod": ["%2$s"]
            }
            """.formatted(did, keyId, publicKey);
        return new DidsRecord()
                .setDid(did)
                .setUserId(user)
                .setKeyType("Ed25519")
                .setPublicKey(publicKey)
                .setDocument(JSONB.jsonb(document))
                .setStatus("active");
    }
}
