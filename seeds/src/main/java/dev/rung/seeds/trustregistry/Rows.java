package dev.rung.seeds.trustregistry;

import java.time.OffsetDateTime;
import java.util.UUID;

/** The keys that the seeds of this package use to refer to each other's rows, and the start date of all entries. */
final class Rows {

    static final UUID FRAMEWORK = id(0x01);
    static final UUID REGISTRY = id(0x02);

    static final UUID DEGREE_SCHEMA = id(0x11);
    static final UUID TRANSCRIPT_SCHEMA = id(0x12);

    static final UUID UNIVERSITY = id(0x21);
    static final UUID COLLEGE = id(0x22);
    static final UUID EMPLOYER = id(0x31);

    static final String REGISTRY_DID = "did:web:registry.example.org";
    static final String UNIVERSITY_DID = "did:web:university.example.edu";
    static final String COLLEGE_DID = "did:web:college.example.edu";
    static final String EMPLOYER_DID = "did:web:employer.example.com";
    static final String PEER_DID = "did:web:registry.example.net";

    static final OffsetDateTime OPENING = OffsetDateTime.parse("2026-01-05T09:00:00Z");

    private Rows() {}

    /** Returns a UUID of version 4 with a fixed pattern, which a generator is unlikely to return. */
    static UUID id(int number) {
        return new UUID(0x5EED_0000_0000_4000L, 0x8000_0000_0000_0000L | number);
    }
}
