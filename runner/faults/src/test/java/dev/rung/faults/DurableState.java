package dev.rung.faults;

import dev.rung.app.Catalogs;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The durable result of a run.
 *
 * @param catalog the catalog entries of the schema
 * @param history the rows of the history, without times
 * @param log the logged actions and their counts, without failed attempts
 * @param data the rows of all tables, without values from clocks and random generators
 */
record DurableState(List<String> catalog, List<String> history, List<String> log, List<String> data) {

    /** The counts of seeds are omitted, because each run plants them again. */
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

    /** Selects a query for each table that reads its rows. */
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

    /** Reads the state. */
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
