package dev.rung.seeds.adid;

import java.util.UUID;

/** The keys that the seeds of this package use to refer to each other's rows. */
final class Demo {

    static final UUID ADMIN = id(0x01);
    static final UUID ISSUER = id(0x02);
    static final UUID VERIFIER = id(0x03);
    static final UUID ALICE = id(0x04);

    static final String ADMIN_DID = "did:web:ida.local";
    static final String ISSUER_DID = "did:web:example.com:issuer";
    static final String VERIFIER_DID = "did:web:example.com:verifier";
    static final String ALICE_DID = "did:key:z6Mkq9VDdHrPf9H9jUQn3wwghgjhrFhX3azqKdv4Q1m7D1wB";

    static final UUID EMPLOYMENT_SCHEMA = id(0x11);
    static final UUID EDUCATION_DEGREE_SCHEMA = id(0x12);
    static final UUID KYC_LIGHT_SCHEMA = id(0x13);

    static final String STATUS_LIST = "https://example.com/issuer/status/1";

    private Demo() {}

    /** Returns a UUID of version 4 with a fixed pattern, which a generator is unlikely to return. */
    static UUID id(int number) {
        return new UUID(0x5EED_0000_0000_4000L, 0x8000_0000_0000_0000L | number);
    }
}
