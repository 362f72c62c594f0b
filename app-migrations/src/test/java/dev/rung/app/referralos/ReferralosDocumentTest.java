package dev.rung.app.referralos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.app.Documents;
import dev.rung.app.SetDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Compares the set with the SQL of its document. */
class ReferralosDocumentTest {

    private final SetDatabase database = new SetDatabase("referralos");

    @BeforeEach
    void migrate() throws SQLException {
        database.migrate();
        database.execute("create schema document");
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void the_migrations_are_those_of_the_document() {
        assertThat(database.versions())
                .containsExactly(
                        "001_create_extensions",
                        "002_create_tenants",
                        "003_create_users",
                        "004_create_referral_codes",
                        "005_create_referrals",
                        "006_create_rewards_ledger",
                        "007_create_api_keys",
                        "008_create_webhook_events",
                        "009_create_audit_logs",
                        "010_create_indexes");
    }

    /** The document omits the columns in the middle, but its index needs one of them. */
    @Test
    void everything_that_the_documents_sql_makes_is_there_and_is_the_same() throws IOException, SQLException {
        database.execute(
                "document",
                Documents.read("referralos", "002_create_tenants.sql")
                        .replace("-- ... rest of schema", "deleted_at TIMESTAMPTZ,"));

        List<String> document = facts("document").stream()
                .filter(fact -> !fact.startsWith("order"))
                .toList();
        assertThat(facts("referralos")).containsAll(document);
        assertThat(document).hasSizeGreaterThan(15);
    }

    @Test
    void the_columns_that_the_document_leaves_out_are_in_the_middle() throws SQLException {
        assertThat(database.query("""
            select attname from pg_attribute where attrelid = 'tenants'::regclass and attnum > 0 order by attnum\
            """))
                .containsExactly(
                        "id",
                        "slug",
                        "name",
                        "webhook_url",
                        "webhook_secret",
                        "embed_signing_secret",
                        "allowed_origins",
                        "reward_rules",
                        "is_active",
                        "deleted_at",
                        "created_at",
                        "updated_at");
    }

    @Test
    void the_history_has_the_columns_of_the_documents_version_table() throws IOException, SQLException {
        database.execute("document", Documents.read("referralos", "schema_migrations.sql"));

        assertThat(versionTable("referralos")).containsExactlyElementsOf(versionTable("document"));
        assertThat(versionTable("document")).hasSize(3);
    }

    private List<String> versionTable(String schema) throws SQLException {
        return database.query("""
            select concat_ws(' | ', a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                             pg_get_expr(d.adbin, d.adrelid),
                             (select pg_get_constraintdef(oid) from pg_constraint
                               where conrelid = a.attrelid and contype = 'p' and a.attnum = any (conkey)))
              from pg_attribute a
              left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
             where a.attrelid = '%s.schema_migrations'::regclass
               and a.attname in ('version', 'applied_at', 'checksum')
             order by a.attnum\
            """.formatted(schema));
    }

    /** Returns the facts about a schema, without its name. */
    private List<String> facts(String schema) throws SQLException {
        return database.catalog(schema).stream()
                .map(fact -> fact.replace(schema + ".", ""))
                .toList();
    }
}
