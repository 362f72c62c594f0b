package dev.rung.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaRulesTest {

    @ParameterizedTest
    @MethodSource("dev.rung.app.SetDatabase#sets")
    void every_table_has_a_comment_and_a_primary_key(String set) throws SQLException {
        assertThat(query(set, """
            select relname from pg_class c
             where relnamespace = current_schema()::regnamespace and relkind = 'r' and relname not like 'schema_migr%'
               and (obj_description(c.oid, 'pg_class') is null
                    or not exists (select from pg_constraint where conrelid = c.oid and contype = 'p'))\
            """)).isEmpty();
    }

    /** Accepts a partial index that excludes only rows without a reference. */
    @ParameterizedTest
    @MethodSource("dev.rung.app.SetDatabase#sets")
    void every_foreign_key_has_an_index_that_begins_with_it(String set) throws SQLException {
        assertThat(query(set, """
            select f.conname from pg_constraint f
             where f.connamespace = current_schema()::regnamespace and f.contype = 'f'
               and not exists (
                   select from pg_index i
                    where i.indrelid = f.conrelid
                      and (i.indkey::smallint[])[0:cardinality(f.conkey) - 1] @> f.conkey
                      and (i.indpred is null
                           or pg_get_expr(i.indpred, i.indrelid) in (
                               select '(' || attname || ' IS NOT NULL)' from pg_attribute
                                where attrelid = f.conrelid and attnum = any (f.conkey))))\
            """)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.rung.app.SetDatabase#sets")
    void every_foreign_key_says_what_becomes_of_it_when_its_target_is_deleted(String set) throws SQLException {
        assertThat(query(set, """
            select conname from pg_constraint
             where connamespace = current_schema()::regnamespace and contype = 'f' and confdeltype = 'a'\
            """)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.rung.app.SetDatabase#sets")
    void every_constraint_is_named_after_its_table(String set) throws SQLException {
        assertThat(query(set, """
            select conname from pg_constraint join pg_class c on c.oid = conrelid
             where connamespace = current_schema()::regnamespace and relname not like 'schema_migr%'
               and contype in ('p', 'u', 'f', 'c')
               and conname !~ ('^' || relname || '_(.*_)?(pkey|key|fkey|check)$')\
            """)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.rung.app.SetDatabase#sets")
    void every_index_is_named_after_its_table(String set) throws SQLException {
        assertThat(query(set, """
            select indexname from pg_indexes
             where schemaname = current_schema() and tablename not like 'schema_migr%'
               and indexname !~ ('^(idx_)?' || tablename || '_.*$')\
            """)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.rung.app.SetDatabase#sets")
    void every_index_is_valid(String set) throws SQLException {
        assertThat(query(set, """
            select indexrelid::regclass from pg_index
              join pg_class c on c.oid = indrelid
             where relnamespace = current_schema()::regnamespace and not indisvalid\
            """)).isEmpty();
    }

    private static List<String> query(String set, String sql) throws SQLException {
        try (SetDatabase database = new SetDatabase(set)) {
            database.migrate();
            return database.query(sql);
        }
    }
}
