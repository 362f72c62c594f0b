package dev.rung.app.proofoffunds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.app.SetDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProofoffundsSchemaTest {

    private final SetDatabase database = new SetDatabase("proofoffunds");

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void the_migrations_are_those_of_the_document() {
        assertThat(database.versions())
                .containsExactly(
                        "20240529000000_initial_schema",
                        "20240529120000_add_indexes",
                        "20240529130000_add_foreign_key_indexes");
    }

    @Test
    void the_initial_schema_has_every_group_of_tables() throws SQLException {
        database.migrateTo("20240529000000_initial_schema");

        assertThat(database.query("""
            select relname from pg_class
             where relnamespace = 'proofoffunds'::regnamespace and relkind = 'r' and relname not like 'schema_migr%'\
            """))
                .containsExactlyInAnyOrder(
                        "users",
                        "user_sessions",
                        "wallets",
                        "wallet_balances",
                        "proofs",
                        "proof_wallets",
                        "verifications",
                        "batches",
                        "organizations",
                        "organization_members");
    }

    @Test
    void the_initial_schema_has_basic_indexes_and_every_relation() throws SQLException {
        database.migrateTo("20240529000000_initial_schema");

        assertThat(methods()).containsExactly("btree");
        assertThat(database.query("""
            select conrelid::regclass || ' -> ' || confrelid::regclass from pg_constraint
             where connamespace = 'proofoffunds'::regnamespace and contype = 'f'\
            """))
                .containsExactlyInAnyOrder(
                        "user_sessions -> users",
                        "organizations -> users",
                        "organization_members -> organizations",
                        "organization_members -> users",
                        "organization_members -> users",
                        "wallets -> users",
                        "wallets -> organizations",
                        "wallet_balances -> wallets",
                        "batches -> organizations",
                        "batches -> users",
                        "proofs -> users",
                        "proofs -> organizations",
                        "proofs -> batches",
                        "proof_wallets -> proofs",
                        "proof_wallets -> wallets",
                        "proof_wallets -> wallet_balances",
                        "verifications -> proofs",
                        "verifications -> users",
                        "verifications -> organizations");
    }

    @Test
    void the_second_migration_adds_specialized_indexes_to_every_major_table() throws SQLException {
        database.migrateTo("20240529000000_initial_schema");
        List<String> before = indexes();
        database.migrateTo("20240529120000_add_indexes");

        assertThat(methods()).containsExactly("brin", "btree", "gin", "hash");
        assertThat(indexes().stream()
                        .filter(index -> !before.contains(index))
                        .map(index -> index.substring(0, index.indexOf(' ')))
                        .distinct())
                .contains(
                        "users",
                        "user_sessions",
                        "organizations",
                        "wallets",
                        "wallet_balances",
                        "batches",
                        "proofs",
                        "verifications");
    }

    @Test
    void the_third_migration_adds_its_five_kinds_of_indexes_and_their_extensions() throws SQLException {
        database.migrateTo("20240529120000_add_indexes");
        List<String> before = indexes();
        database.migrate();

        List<String> added =
                indexes().stream().filter(index -> !before.contains(index)).toList();
        assertThat(added)
                .contains("organizations organizations_created_by_id_idx btree (created_by_id)") // a foreign key
                .anyMatch(index -> index.contains("proofs_expiring_idx") && index.contains("WHERE")) // partial
                .contains("wallet_balances wallet_balances_asset_usd_value_idx btree (asset, usd_value)") // a range
                .contains("proofs proofs_statement_search_idx gin (to_tsvector('english'::regconfig, statement))")
                .contains("users users_name_trgm_idx gin (name gin_trgm_ops)")
                .contains("proofs proofs_user_id_tags_idx gin (user_id, tags)")
                .hasSize(24);
        assertThat(database.query("select extname from pg_extension")).contains("pg_trgm", "btree_gin");
    }

    private List<String> indexes() throws SQLException {
        return database.query("""
            select tablename || ' ' || indexname || ' ' || substring(indexdef from ' USING (.*)$') from pg_indexes
             where schemaname = 'proofoffunds' and tablename not like 'schema_migr%'\
            """);
    }

    private List<String> methods() throws SQLException {
        return database.query("""
            select distinct amname::text from pg_class join pg_am on pg_am.oid = relam
             where relnamespace = 'proofoffunds'::regnamespace and relkind = 'i' order by 1\
            """);
    }
}
