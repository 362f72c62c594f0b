package dev.rung.engine.schema;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Runs the catalog queries of one snapshot. */
final class Source {

    /** Reads something from a row. */
    @FunctionalInterface
    interface Mapper<T> {

        T map(Row row) throws SQLException;
    }

    /** Does something with a row. */
    @FunctionalInterface
    interface Consumer {

        void accept(Row row) throws SQLException;
    }

    /** The condition with the only parameter of a query. */
    private static final String IN_SCHEMAS = "any (?)";

    private static final String NAME_IN_SCHEMA = """
        (select array[names.nspname, named.%2$sname]::text[]
           from pg_catalog.%1$s named
           join pg_catalog.pg_namespace names on names.oid = named.%2$snamespace
          where named.oid = %3$s)\
        """;

    private final Connection connection;
    private final int version;
    private List<String> schemas = List.of();

    Source(Connection connection) throws SQLException {
        this.connection = connection;
        this.version = connection.getMetaData().getDatabaseMajorVersion();
    }

    /** Restricts the queries with a parameter to these schemas. */
    void restrictTo(List<String> names) {
        schemas = names;
    }

    /** The expression, or a substitute on a server that is too old for it. */
    String since(int major, String expression, String substitute) {
        return version >= major ? expression : substitute;
    }

    /** The condition that an object isn't a member of an extension. */
    static String noMember(String catalog, String oid) {
        return """
             not exists (select from pg_catalog.pg_depend member
                          where member.classid = 'pg_catalog.%s'::pg_catalog.regclass and member.objid = %s
                            and member.deptype = 'e')\
            """.formatted(catalog, oid);
    }

    static String relation(String oid) {
        return NAME_IN_SCHEMA.formatted("pg_class", "rel", oid);
    }

    static String routine(String oid) {
        return NAME_IN_SCHEMA.formatted("pg_proc", "pro", oid);
    }

    static String type(String oid) {
        return NAME_IN_SCHEMA.formatted("pg_type", "typ", oid);
    }

    static String collation(String oid) {
        return NAME_IN_SCHEMA.formatted("pg_collation", "coll", oid);
    }

    static String operator(String oid) {
        return NAME_IN_SCHEMA.formatted("pg_operator", "opr", oid);
    }

    static String operatorClass(String oid) {
        return NAME_IN_SCHEMA.formatted("pg_opclass", "opc", oid);
    }

    /** Runs a query, whose optional parameter is the array of the schemas. */
    void forEach(String sql, Consumer consumer) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (sql.contains(IN_SCHEMAS)) {
                Array names = connection.createArrayOf("text", schemas.toArray());
                statement.setArray(1, names);
            }
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                while (rows.next()) {
                    consumer.accept(row);
                }
            }
        }
    }

    /** Runs a query and maps its rows. */
    <T> List<T> read(String sql, Mapper<? extends T> mapper) throws SQLException {
        List<T> values = new ArrayList<>();
        forEach(sql, row -> values.add(Objects.requireNonNull(mapper.map(row))));
        return values;
    }
}
