package dev.rung.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that the file {@code indexes.txt} of each set lists all its indexes except those of constraints. */
class IndexesTest {

    @ParameterizedTest
    @MethodSource("dev.rung.app.SetDatabase#sets")
    void the_indexes_are_those_listed(String set) throws IOException, SQLException {
        try (SetDatabase database = new SetDatabase(set)) {
            database.migrate();

            assertThat(indexes(database))
                    .containsExactlyElementsOf(
                            Documents.read(set, "indexes.txt").lines().toList());
        }
    }

    private static List<String> indexes(SetDatabase database) throws SQLException {
        return database.query("""
            select regexp_replace(
                       replace(pg_get_indexdef(i.indexrelid), ' ON ' || current_schema() || '.', ' ON '),
                       '^CREATE (UNIQUE )?INDEX ', '\\1')
              from pg_index i
              join pg_class c on c.oid = i.indexrelid
              join pg_class t on t.oid = i.indrelid
             where c.relnamespace = current_schema()::regnamespace and t.relname not like 'schema_migr%'
               and not exists (select from pg_constraint where conindid = i.indexrelid)
             order by t.relname::text collate "C", c.relname::text collate "C"\
            """);
    }
}
