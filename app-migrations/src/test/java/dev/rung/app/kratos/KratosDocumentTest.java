package dev.rung.app.kratos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.app.Documents;
import dev.rung.app.SetDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Compares the set with the SQL of its document. */
class KratosDocumentTest {

    private final SetDatabase database = new SetDatabase("kratos");

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void the_migrations_are_those_of_the_document() {
        assertThat(database.versions()).containsExactly("000001_init_schema", "000002_create_kms_data_keys");
    }

    @Test
    void everything_that_the_documents_sql_makes_is_there_and_is_the_same() throws IOException, SQLException {
        database.migrate();
        database.execute("create schema document");
        database.execute("document", Documents.read("kratos", "000001_init_schema.up.sql"));
        database.execute("document", Documents.read("kratos", "000002_create_kms_data_keys.up.sql"));

        assertThat(facts("kratos")).containsAll(facts("document"));
        assertThat(facts("document")).hasSizeGreaterThan(40);
    }

    @Test
    void nothing_else_is_there_but_what_the_document_describes_in_words() throws IOException, SQLException {
        database.migrate();
        database.execute("create schema document");
        database.execute("document", Documents.read("kratos", "000001_init_schema.up.sql"));
        database.execute("document", Documents.read("kratos", "000002_create_kms_data_keys.up.sql"));

        List<String> document = facts("document");
        assertThat(facts("kratos").stream()
                        .filter(fact -> !document.contains(fact))
                        .filter(fact -> !fact.startsWith("comment"))
                        .map(KratosDocumentTest::withoutDetail))
                .containsExactlyInAnyOrder(
                        "relation | idx_kms_data_keys_created_at",
                        "relation | idx_kms_data_keys_expires_at",
                        "relation | idx_kms_data_keys_key_hash",
                        "relation | idx_kms_data_keys_status",
                        "relation | idx_kms_data_keys_updated_at",
                        "relation | idx_kms_data_keys_version",
                        "relation | idx_kms_data_keys_version_status",
                        "index | kms_data_keys",
                        "index | kms_data_keys",
                        "index | kms_data_keys",
                        "index | kms_data_keys",
                        "index | kms_data_keys",
                        "index | kms_data_keys",
                        "index | kms_data_keys",
                        "routine | update_kms_data_keys_updated_at",
                        "trigger | kms_data_keys",
                        "relation | kms_key_stats",
                        "view | kms_key_stats",
                        "order | kms_key_stats",
                        "type | kms_key_stats",
                        "type | _kms_key_stats",
                        "column | kms_key_stats",
                        "column | kms_key_stats",
                        "column | kms_key_stats",
                        "column | kms_key_stats",
                        "column | kms_key_stats",
                        "column | kms_key_stats",
                        "column | kms_key_stats",
                        "column | kms_key_stats");
    }

    @Test
    void the_documents_down_scripts_undo_what_the_set_made() throws IOException, SQLException {
        List<String> before = database.catalog();
        database.migrate();

        database.execute(Documents.read("kratos", "000002_create_kms_data_keys.down.sql"));
        database.execute(Documents.read("kratos", "000001_init_schema.down.sql"));

        assertThat(database.catalog()).isEqualTo(before);
    }

    @Test
    void every_column_of_the_data_keys_and_the_table_itself_have_a_comment() throws SQLException {
        database.migrate();

        assertThat(database.query("""
            select attname from pg_attribute
             where attrelid = 'kms_data_keys'::regclass and attnum >= 0
               and col_description(attrelid, attnum) is null\
            """)).isEmpty();
        assertThat(database.query("select obj_description('kms_data_keys'::regclass)"))
                .containsExactly("Data keys, each encrypted under the root key");
    }

    /** Returns the facts about a schema, without its name. */
    private List<String> facts(String schema) throws SQLException {
        return database.catalog(schema).stream()
                .map(fact -> fact.replace(schema + ".", ""))
                .toList();
    }

    private static String withoutDetail(String fact) {
        String[] parts = fact.split(" [|] ", 3);
        return parts[0] + " | " + parts[1];
    }
}
