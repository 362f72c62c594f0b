package dev.rung.app.trustregistry;

import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresDSL.releaseExtension;
import static dev.rung.postgres.PostgresDSL.requireExtension;

import dev.rung.Migration;
import dev.rung.Steps;

/** Creates the complete registry: its fourteen tables, their enum types, and the extensions for keys and search. */
public final class V20241124000000_Init implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(requireExtension("uuid-ossp"));
        steps.run(requireExtension("pg_trgm"));
        steps.run(Types.create());
        steps.run(Types.comments());
        createDidDirectory(steps);
        createTrustFrameworks(steps);
        createTrustRegistries(steps);
        createCredentialSchemas(steps);
        createIssuers(steps);
        createIssuerCredentialTypes(steps);
        createIssuerDelegations(steps);
        createVerifiers(steps);
        createVerifierCredentialTypes(steps);
        createFederationConnections(steps);
        createRegistryEntries(steps);
        createStatusHistory(steps);
        createApiKeys(steps);
        createAuditLogs(steps);
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("audit_logs"));
        steps.run(dropTable("api_keys"));
        steps.run(dropTable("status_history"));
        steps.run(dropTable("registry_entries"));
        steps.run(dropTable("federation_connections"));
        steps.run(dropTable("verifier_credential_types"));
        steps.run(dropTable("verifiers"));
        steps.run(dropTable("issuer_delegations"));
        steps.run(dropTable("issuer_credential_types"));
        steps.run(dropTable("issuers"));
        steps.run(dropTable("credential_schemas"));
        steps.run(dropTable("trust_registries"));
        steps.run(dropTable("trust_frameworks"));
        steps.run(dropTable("did_directory"));
        steps.run(Types.drop());
        steps.run(releaseExtension("pg_trgm"));
        steps.run(releaseExtension("uuid-ossp"));
    }

    private static void createDidDirectory(Steps steps) {
        steps.run(ServiceTables.didDirectory());
        steps.run(ServiceTables.didDirectoryIndexes());
        steps.run(ServiceTables.didDirectoryComments());
    }

    private static void createTrustFrameworks(Steps steps) {
        steps.run(FrameworkTables.trustFrameworks());
        steps.run(FrameworkTables.trustFrameworksIndexes());
        steps.run(FrameworkTables.trustFrameworksComments());
    }

    private static void createTrustRegistries(Steps steps) {
        steps.run(FrameworkTables.trustRegistries());
        steps.run(FrameworkTables.trustRegistriesIndexes());
        steps.run(FrameworkTables.trustRegistriesComments());
    }

    private static void createCredentialSchemas(Steps steps) {
        steps.run(FrameworkTables.credentialSchemas());
        steps.run(FrameworkTables.credentialSchemasIndexes());
        steps.run(FrameworkTables.credentialSchemasComments());
    }

    private static void createIssuers(Steps steps) {
        steps.run(IssuerTables.issuers());
        steps.run(IssuerTables.issuersIndexes());
        steps.run(IssuerTables.issuersComments());
    }

    private static void createIssuerCredentialTypes(Steps steps) {
        steps.run(IssuerTables.issuerCredentialTypes());
        steps.run(IssuerTables.issuerCredentialTypesIndexes());
        steps.run(IssuerTables.issuerCredentialTypesComments());
    }

    private static void createIssuerDelegations(Steps steps) {
        steps.run(IssuerTables.issuerDelegations());
        steps.run(IssuerTables.issuerDelegationsIndexes());
        steps.run(IssuerTables.issuerDelegationsComments());
    }

    private static void createVerifiers(Steps steps) {
        steps.run(VerifierTables.verifiers());
        steps.run(VerifierTables.verifiersIndexes());
        steps.run(VerifierTables.verifiersComments());
    }

    private static void createVerifierCredentialTypes(Steps steps) {
        steps.run(VerifierTables.verifierCredentialTypes());
        steps.run(VerifierTables.verifierCredentialTypesIndexes());
        steps.run(VerifierTables.verifierCredentialTypesComments());
    }

    private static void createFederationConnections(Steps steps) {
        steps.run(RecordTables.federationConnections());
        steps.run(RecordTables.federationConnectionsIndexes());
        steps.run(RecordTables.federationConnectionsComments());
    }

    private static void createRegistryEntries(Steps steps) {
        steps.run(RecordTables.registryEntries());
        steps.run(RecordTables.registryEntriesIndexes());
        steps.run(RecordTables.registryEntriesComments());
    }

    private static void createStatusHistory(Steps steps) {
        steps.run(RecordTables.statusHistory());
        steps.run(RecordTables.statusHistoryIndexes());
        steps.run(RecordTables.statusHistoryComments());
    }

    private static void createApiKeys(Steps steps) {
        steps.run(ServiceTables.apiKeys());
        steps.run(ServiceTables.apiKeysIndexes());
        steps.run(ServiceTables.apiKeysComments());
    }

    private static void createAuditLogs(Steps steps) {
        steps.run(ServiceTables.auditLogs());
        steps.run(ServiceTables.auditLogsIndexes());
        steps.run(ServiceTables.auditLogsComments());
    }
}
