package dev.rung.seeds.adid;

import static dev.rung.seeds.adid.tables.Credentials.CREDENTIALS;
import static dev.rung.seeds.adid.tables.Revocations.REVOCATIONS;
import static dev.rung.seeds.adid.tables.StatusLists.STATUS_LISTS;

import dev.rung.Fixtures;
import dev.rung.Seed;
import dev.rung.seeds.adid.tables.records.CredentialsRecord;
import dev.rung.seeds.adid.tables.records.RevocationsRecord;
import dev.rung.seeds.adid.tables.records.StatusListsRecord;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Inserts credentials of every demo schema, at least one for each demo user. One of Alice's credentials was revoked and
 * replaced.
 */
public final class S005_SampleCredentials implements Seed {

    private static final LocalDate JANUARY = LocalDate.parse("2026-01-12");
    private static final LocalDate MARCH = LocalDate.parse("2026-03-02");

    private static final UUID SUPERSEDED = Demo.id(0x23);
    private static final int SUPERSEDED_IDX = 48213;

    /** A compressed list of 131072 bits. Only the bit of the superseded credential is set. */
    private static final String ENCODED_LIST =
            "uH4sIAAAAAAACA-3QIQEAAAwCMAT9M1Ph5m6LsAQAAAAAAPhTBQAAAAAAAAAAAMDJAA-fyzcAQAAA";

    @Override
    public void plant(Fixtures fixtures) {
        fixtures.into(STATUS_LISTS)
                .onConflict(STATUS_LISTS.ID)
                .doNothing(new StatusListsRecord()
                        .setId(Demo.STATUS_LIST)
                        .setIssuerDid(Demo.ISSUER_DID)
                        .setPurpose("revocation")
                        .setEncodedList(ENCODED_LIST));

        fixtures.into(CREDENTIALS)
                .onConflict(CREDENTIALS.ID)
                .doNothing(
                        employment(Demo.id(0x21), Demo.ALICE_DID, "Software engineer", 1187),
                        degree(Demo.id(0x22), Demo.ALICE_DID, 60911),
                        kyc(SUPERSEDED, Demo.ALICE_DID, "AT", JANUARY, SUPERSEDED_IDX)
                                .setStatus("revoked"),
                        kyc(Demo.id(0x24), Demo.ALICE_DID, "DE", MARCH, 90042),
                        employment(Demo.id(0x25), Demo.ADMIN_DID, "Platform operator", 20514),
                        employment(Demo.id(0x26), Demo.ISSUER_DID, "Registrar", 77309),
                        kyc(Demo.id(0x27), Demo.VERIFIER_DID, "IE", JANUARY, 5530));

        fixtures.into(REVOCATIONS)
                .onConflict(REVOCATIONS.CREDENTIAL_ID)
                .doNothing(new RevocationsRecord()
                        .setCredentialId(SUPERSEDED)
                        .setRevokedBy(Demo.ISSUER_DID)
                        .setReason("superseded")
                        .setNote("Another country of residence; replaced on the same day")
                        .setRevokedAt(OffsetDateTime.parse("2026-03-02T09:00:00Z")));
    }

    private static CredentialsRecord employment(UUID id, String holder, String jobTitle, int statusIdx) {
        String claims = """
            "employer": "Example Ltd",
            "jobTitle": "%s",
            "employmentType": "full-time",
            "startDate": "2024-09-01"
            """.formatted(jobTitle);
        return new SampleCredential(id, "EmploymentVC", Demo.EMPLOYMENT_SCHEMA, holder, JANUARY, 3, statusIdx, claims)
                .toRecord();
    }

    private static CredentialsRecord degree(UUID id, String holder, int statusIdx) {
        String claims = """
            "degree": {
              "type": "BachelorDegree",
              "name": "Bachelor of Science",
              "fieldOfStudy": "Computer science"
            },
            "university": "Example University",
            "graduationYear": 2024
            """;
        return new SampleCredential(
                        id, "EducationDegreeVC", Demo.EDUCATION_DEGREE_SCHEMA, holder, JANUARY, 10, statusIdx, claims)
                .toRecord();
    }

    private static CredentialsRecord kyc(UUID id, String holder, String country, LocalDate issued, int statusIdx) {
        String claims = """
            "kycLevel": "light",
            "countryOfResidence": "%s",
            "ageOver18": true,
            "sanctionsScreening": "clear",
            "verifiedOn": "%s"
            """.formatted(country, issued);
        return new SampleCredential(id, "KYC_LightVC", Demo.KYC_LIGHT_SCHEMA, holder, issued, 1, statusIdx, claims)
                .toRecord();
    }
}
