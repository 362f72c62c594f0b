package dev.rung.app.trustregistry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.app.SetDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TrustregistrySchemaTest {

    private static final SetDatabase DATABASE = new SetDatabase("trustregistry");

    @BeforeAll
    static void migrate() {
        DATABASE.migrate();
    }

    @AfterAll
    static void dropDatabase() {
        DATABASE.close();
    }

    @Test
    void there_is_one_migration_as_in_the_document() {
        assertThat(DATABASE.versions()).containsExactly("20241124000000_init");
    }

    @Test
    void exactly_the_fourteen_tables_of_the_document_are_there() throws SQLException {
        assertThat(DATABASE.query("""
            select relname from pg_class
             where relnamespace = 'trustregistry'::regnamespace and relkind = 'r' and relname not like 'schema_migr%'\
            """))
                .containsExactlyInAnyOrder(
                        "trust_frameworks",
                        "trust_registries",
                        "credential_schemas",
                        "issuers",
                        "issuer_credential_types",
                        "issuer_delegations",
                        "verifiers",
                        "verifier_credential_types",
                        "status_history",
                        "registry_entries",
                        "federation_connections",
                        "did_directory",
                        "audit_logs",
                        "api_keys");
    }

    @Test
    void the_extensions_of_the_document_are_there() throws SQLException {
        assertThat(DATABASE.query("select extname from pg_extension")).contains("uuid-ossp", "pg_trgm");
    }

    @Test
    void there_are_more_than_thirty_indexes_beside_those_of_constraints() throws SQLException {
        assertThat(DATABASE.query("""
            select indexrelid::regclass from pg_index
              join pg_class c on c.oid = indexrelid
             where c.relnamespace = 'trustregistry'::regnamespace
               and not exists (select from pg_constraint where conindid = indexrelid)\
            """)).hasSizeGreaterThan(30);
    }

    @Test
    void names_and_dids_are_searched_by_trigrams() throws SQLException {
        assertThat(DATABASE.query("""
            select tablename || ': ' || substring(indexdef from '[(](.*) gin_trgm_ops') from pg_indexes
             where schemaname = 'trustregistry' and indexdef like '%gin_trgm_ops%'\
            """))
                .containsExactlyInAnyOrder(
                        "trust_frameworks: name",
                        "trust_registries: name",
                        "credential_schemas: name",
                        "issuers: name",
                        "verifiers: name",
                        "did_directory: did");
    }

    @Test
    void the_junction_tables_join_what_they_are_named_after() throws SQLException {
        assertThat(DATABASE.query("""
            select conrelid::regclass || ' -> ' || confrelid::regclass from pg_constraint
             where contype = 'f' and conrelid in
                   ('issuer_credential_types'::regclass, 'issuer_delegations'::regclass,
                    'verifier_credential_types'::regclass)\
            """))
                .containsExactlyInAnyOrder(
                        "issuer_credential_types -> issuers",
                        "issuer_credential_types -> credential_schemas",
                        "issuer_delegations -> issuer_credential_types",
                        "issuer_delegations -> issuers",
                        "verifier_credential_types -> verifiers",
                        "verifier_credential_types -> credential_schemas");
    }

    @Test
    void the_enum_types_are_there() throws SQLException {
        assertThat(DATABASE.query("""
            select typname || ': ' || string_agg(enumlabel, ', ' order by enumsortorder)
              from pg_type join pg_enum on enumtypid = pg_type.oid
             where typnamespace = 'trustregistry'::regnamespace group by typname order by typname\
            """))
                .containsExactly(
                        "actor_type: operator, api_key, peer_registry, system",
                        "api_scope: registry:read, registry:write, federation:sync, audit:read",
                        "assurance_level: low, substantial, high",
                        "credential_format: jwt_vc_json, ldp_vc, dc+sd-jwt, mso_mdoc, anoncreds",
                        "delegation_status: active, revoked, expired",
                        "did_status: unresolved, active, deactivated, unresolvable",
                        "entry_operation: register, update, suspend, revoke",
                        "entry_type: issuer, verifier, credential_schema, federation_connection",
                        "federation_direction: recognizes, recognized_by, mutual",
                        "lifecycle_status: pending, active, suspended, revoked, retired");
    }
}
