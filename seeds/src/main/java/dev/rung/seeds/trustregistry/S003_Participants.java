package dev.rung.seeds.trustregistry;

import static dev.rung.seeds.trustregistry.tables.IssuerCredentialTypes.ISSUER_CREDENTIAL_TYPES;
import static dev.rung.seeds.trustregistry.tables.IssuerDelegations.ISSUER_DELEGATIONS;
import static dev.rung.seeds.trustregistry.tables.Issuers.ISSUERS;
import static dev.rung.seeds.trustregistry.tables.StatusHistory.STATUS_HISTORY;
import static dev.rung.seeds.trustregistry.tables.VerifierCredentialTypes.VERIFIER_CREDENTIAL_TYPES;
import static dev.rung.seeds.trustregistry.tables.Verifiers.VERIFIERS;

import dev.rung.Fixtures;
import dev.rung.Seed;
import dev.rung.seeds.trustregistry.enums.AssuranceLevel;
import dev.rung.seeds.trustregistry.enums.DelegationStatus;
import dev.rung.seeds.trustregistry.enums.LifecycleStatus;
import dev.rung.seeds.trustregistry.tables.records.IssuerCredentialTypesRecord;
import dev.rung.seeds.trustregistry.tables.records.IssuerDelegationsRecord;
import dev.rung.seeds.trustregistry.tables.records.IssuersRecord;
import dev.rung.seeds.trustregistry.tables.records.StatusHistoryRecord;
import dev.rung.seeds.trustregistry.tables.records.VerifierCredentialTypesRecord;
import dev.rung.seeds.trustregistry.tables.records.VerifiersRecord;
import java.util.UUID;

/**
 * Inserts a university that issues degrees and transcripts, a college that issues transcripts on its behalf, and an employer
 * that requests degrees.
 */
public final class S003_Participants implements Seed {

    @Override
    public void plant(Fixtures fixtures) {
        plantIssuers(fixtures);
        plantVerifiers(fixtures);
        fixtures.into(STATUS_HISTORY)
                .onConflict(STATUS_HISTORY.ID)
                .doNothing(
                        activated(0x41).setIssuerId(Rows.UNIVERSITY),
                        activated(0x42).setIssuerId(Rows.COLLEGE),
                        activated(0x43).setVerifierId(Rows.EMPLOYER));
    }

    private static void plantIssuers(Fixtures fixtures) {
        fixtures.into(ISSUERS)
                .onConflict(ISSUERS.TRUST_REGISTRY_ID, ISSUERS.DID)
                .doNothing(
                        issuer(Rows.UNIVERSITY, Rows.UNIVERSITY_DID, "Example University")
                                .setWebsiteUrl("https://university.example.edu")
                                .setAssuranceLevel(AssuranceLevel.high),
                        issuer(Rows.COLLEGE, Rows.COLLEGE_DID, "Example College")
                                .setWebsiteUrl("https://college.example.edu")
                                .setAssuranceLevel(AssuranceLevel.substantial));
        fixtures.into(ISSUER_CREDENTIAL_TYPES)
                .onConflict(ISSUER_CREDENTIAL_TYPES.ISSUER_ID, ISSUER_CREDENTIAL_TYPES.CREDENTIAL_SCHEMA_ID)
                .doNothing(
                        mayIssue(Rows.DEGREE_SCHEMA).setMayDelegate(false),
                        mayIssue(Rows.TRANSCRIPT_SCHEMA).setMayDelegate(true));
        fixtures.into(ISSUER_DELEGATIONS)
                .onConflict(ISSUER_DELEGATIONS.ID)
                .doNothing(new IssuerDelegationsRecord()
                        .setId(Rows.id(0x23))
                        .setDelegatorId(Rows.UNIVERSITY)
                        .setDelegateId(Rows.COLLEGE)
                        .setCredentialSchemaId(Rows.TRANSCRIPT_SCHEMA)
                        .setStatus(DelegationStatus.active)
                        .setConditions("For courses that the university validates")
                        .setValidFrom(Rows.OPENING)
                        .setValidUntil(Rows.OPENING.plusYears(5)));
    }

    private static void plantVerifiers(Fixtures fixtures) {
        fixtures.into(VERIFIERS)
                .onConflict(VERIFIERS.TRUST_REGISTRY_ID, VERIFIERS.DID)
                .doNothing(new VerifiersRecord()
                        .setId(Rows.EMPLOYER)
                        .setTrustRegistryId(Rows.REGISTRY)
                        .setDid(Rows.EMPLOYER_DID)
                        .setName("Example Employer")
                        .setJurisdiction("GB")
                        .setWebsiteUrl("https://employer.example.com")
                        .setPrivacyPolicyUrl("https://employer.example.com/privacy")
                        .setStatus(LifecycleStatus.active)
                        .setValidFrom(Rows.OPENING)
                        .setValidUntil(Rows.OPENING.plusYears(2)));
        fixtures.into(VERIFIER_CREDENTIAL_TYPES)
                .onConflict(VERIFIER_CREDENTIAL_TYPES.VERIFIER_ID, VERIFIER_CREDENTIAL_TYPES.CREDENTIAL_SCHEMA_ID)
                .doNothing(new VerifierCredentialTypesRecord()
                        .setVerifierId(Rows.EMPLOYER)
                        .setCredentialSchemaId(Rows.DEGREE_SCHEMA)
                        .setPurpose("To check what an applicant has studied")
                        .setRequestedClaims(new String[] {"degree", "conferredOn"})
                        .setMinimumAssuranceLevel(AssuranceLevel.substantial)
                        .setValidFrom(Rows.OPENING));
    }

    private static IssuersRecord issuer(UUID id, String did, String name) {
        return new IssuersRecord()
                .setId(id)
                .setTrustRegistryId(Rows.REGISTRY)
                .setDid(did)
                .setName(name)
                .setJurisdiction("GB")
                .setStatus(LifecycleStatus.active)
                .setValidFrom(Rows.OPENING)
                .setValidUntil(Rows.OPENING.plusYears(5));
    }

    private static IssuerCredentialTypesRecord mayIssue(UUID schema) {
        return new IssuerCredentialTypesRecord()
                .setIssuerId(Rows.UNIVERSITY)
                .setCredentialSchemaId(schema)
                .setValidFrom(Rows.OPENING);
    }

    private static StatusHistoryRecord activated(int id) {
        return new StatusHistoryRecord()
                .setId(Rows.id(id))
                .setOldStatus(LifecycleStatus.pending)
                .setNewStatus(LifecycleStatus.active)
                .setReason("All documents are complete")
                .setChangedBy("operator@registry.example.org")
                .setChangedAt(Rows.OPENING);
    }
}
