package dev.rung.faults;

import dev.rung.app.Catalogs;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What outlives a run.
 *
 * @param catalog what PostgreSQL's catalog says of the schema
 * @param history the rows of the history, without times
 * @param log what was done, and how often; attempts that failed are left out
 * @param data the rows of all tables, without what the clock or chance put there
 */
record DurableState(List<String> catalog, List<String> history, List<String> log, List<String> data) {

    /** A seed is planted again whenever it is asked for. */
    private static final String LOG = """
        select concat_ws(' ', action, version, case when action <> 'seed' then count(*) end)
          from {schema}.schema_migration_log
         where outcome = 'done'
         group by action, version
         order by 1\
        """;

    private static final String HISTORY = """
        select (to_jsonb(m) - '{applied_at, duration_ms, position}'::text[])::text
          from {schema}.schema_migrations m
         order by position\
        """;

    /** For each table the query that reads it. */
    private static final String TABLES = """
        select format('select %L || jsonb_strip_nulls(to_jsonb(t) - %L::text[])::text from %s t order by 1',
                      c.relname || ' ',
                      array(select a.attname
                              from pg_attribute a
                              join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                             where a.attrelid = c.oid
                               and pg_get_expr(d.adbin, d.adrelid) ~* 'now|current_|uuid|random|nextval'),
                      c.oid::regclass)
          from pg_class c
         where c.relnamespace = to_regnamespace('{schema}') and c.relkind = 'r' and c.relname !~ '^schema_migration'
         order by c.relname\
        """;

    /** Reads it. */
    static DurableState of(Onlooker onlooker, String schema) {
        List<String> data = new ArrayList<>();
        onlooker.rows(in(schema, TABLES)).forEach(query -> data.addAll(onlooker.rows(query)));
        try (Connection connection = onlooker.database().connect()) {
            return new DurableState(
                    Catalogs.of(connection, schema),
                    onlooker.rows(in(schema, HISTORY)),
                    onlooker.rows(in(schema, LOG)),
                    data);
        } catch (SQLException e) {
            throw new AssertionError("could not read the catalog", e);
        }
    }

    private static String in(String schema, String query) {
        return query.replace("{schema}", schema);
    }
}
