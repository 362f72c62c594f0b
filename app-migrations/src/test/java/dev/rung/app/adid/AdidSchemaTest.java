package dev.rung.app.adid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.rung.app.SetDatabase;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AdidSchemaTest {

    private static final SetDatabase DATABASE = new SetDatabase("adid");

    @BeforeAll
    static void migrate() {
        DATABASE.migrate();
    }

    @AfterAll
    static void dropDatabase() {
        DATABASE.close();
    }

    @Test
    void the_migrations_run_in_the_order_of_the_document() {
        assertThat(DATABASE.versions())
                .containsExactly(
                        "001_init",
                        "002_did_indexes",
                        "002_vc_enhancements",
                        "003_uat_tables",
                        "004_users_and_auth",
                        "005_wallets_and_oauth",
                        "006_data_access",
                        "006_delegates_and_attributes",
                        "007_add_delegates",
                        "008_index_credentials_by_holder");
    }

    @Test
    void every_table_is_there() throws SQLException {
        assertThat(DATABASE.query("""
            select relname from pg_class
             where relnamespace = 'adid'::regnamespace and relkind = 'r' and relname not like 'schema_migr%'
             order by relname\
            """))
                .containsExactly(
                        "agents",
                        "audit_log",
                        "credential_delegates",
                        "credentials",
                        "data_access_grants",
                        "did_attributes",
                        "did_delegates",
                        "dids",
                        "feature_flags",
                        "oauth_links",
                        "oauth_states",
                        "revocations",
                        "sandbox_flags",
                        "schemas",
                        "sessions",
                        "status_lists",
                        "trust_framework",
                        "users",
                        "wallet_key_shares",
                        "wallets");
    }

    @Test
    void the_columns_that_the_document_names_are_there() throws SQLException {
        Map<String, String> types = DATABASE.query("""
            select attrelid::regclass || '.' || attname || ' ' || format_type(atttypid, atttypmod)
              from pg_attribute join pg_class on pg_class.oid = attrelid
             where relnamespace = 'adid'::regnamespace and relkind = 'r' and attnum > 0\
            """).stream()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));

        assertThat(types)
                .contains(
                        entry("dids.did", "character varying(1024)"),
                        entry("dids.user_id", "uuid"),
                        entry("dids.method", "character varying(64)"),
                        entry("dids.document", "jsonb"),
                        entry("dids.status", "character varying(32)"),
                        entry("credentials.issuer_did", "character varying(1024)"),
                        entry("credentials.subject_did", "character varying(1024)"),
                        entry("credentials.holder_did", "character varying(1024)"),
                        entry("credentials.status", "character varying(32)"),
                        entry("credentials.proof_jwt", "text"),
                        entry("credentials.status_list_id", "character varying(1024)"),
                        entry("credentials.status_list_idx", "integer"),
                        entry("schemas.json_schema", "jsonb"),
                        entry("revocations.credential_id", "uuid"),
                        entry("agents.operator_id", "uuid"),
                        entry("users.role", "character varying(32)"),
                        entry("wallet_key_shares.ciphertext", "bytea"),
                        entry("oauth_states.state_hash", "bytea"),
                        entry("oauth_states.nonce_hash", "bytea"),
                        entry("did_delegates.delegate", "character varying(1024)"),
                        entry("did_attributes.value", "bytea"),
                        entry("credential_delegates.delegate_did", "character varying(1024)"));
    }

    @Test
    void a_new_account_is_a_holder() throws SQLException {
        assertThat(DATABASE.query(
                        "insert into users (email, name) values ('bearer@example.com', 'Bearer') returning role"))
                .containsExactly("holder");
    }

    @Test
    void the_composite_indexes_of_the_document_are_there() throws SQLException {
        assertThat(DATABASE.query("select indexdef from pg_indexes where schemaname = 'adid'"))
                .contains(
                        "CREATE INDEX dids_user_id_status_idx ON adid.dids USING btree (user_id, status)",
                        "CREATE INDEX credentials_issuer_did_status_idx ON adid.credentials"
                                + " USING btree (issuer_did, status)",
                        "CREATE INDEX credentials_holder_did_issued_at_idx ON adid.credentials"
                                + " USING btree (holder_did, issued_at DESC) WHERE (holder_did IS NOT NULL)");
    }

    @Test
    void every_constraint_and_index_is_named_after_its_table() throws SQLException {
        assertThat(DATABASE.query("""
            select conname from pg_constraint join pg_class c on c.oid = conrelid
             where connamespace = 'adid'::regnamespace and relname not like 'schema_migr%'
               and contype in ('p', 'u', 'f', 'c')
               and conname !~ ('^' || relname || '_.*(pkey|key|fkey|check)$')
               and conname <> relname || '_pkey'
             union all
            select indexname from pg_indexes
             where schemaname = 'adid' and tablename not like 'schema_migr%'
               and indexname !~ ('^' || tablename || '_(.*_)?(pkey|key|idx)$')\
            """)).isEmpty();
    }
}
