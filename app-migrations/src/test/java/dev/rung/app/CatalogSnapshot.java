package dev.rung.app;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What PostgreSQL's catalog says of a schema and of the database's extensions, a line for each fact, without Rung's own
 * tables. Two schemas of the same lines are the same to whoever uses them: numbers that PostgreSQL gives away (OIDs, the
 * gaps that dropped columns leave) aren't in them, nor is whether a privilege was granted or is there by default.
 */
final class CatalogSnapshot {

    private static final List<String> QUERIES = Stream.of(RelationFacts.QUERIES, PartFacts.QUERIES, ObjectFacts.QUERIES)
            .flatMap(List::stream)
            .toList();

    private CatalogSnapshot() {}

    /** Takes the snapshot of a schema, which need not exist. */
    static List<String> of(Connection connection, String schema) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String query : QUERIES) {
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                statement.setString(1, schema);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        lines.add(line(row));
                    }
                }
            }
        }
        return lines.stream()
                .filter(line -> !line.contains("schema_migration"))
                .sorted()
                .toList();
    }

    /**
     * A column for what everybody may do with an object, in an order of its own.
     *
     * @param acl the column that says so, null for the default
     * @param kind the kind of object, as an expression that {@code acldefault} takes
     * @param owner the column with its owner
     */
    static String privileges(String acl, String kind, String owner) {
        return """
            array_to_string(array(
                select format('%%s %%s%%s', coalesce(r.rolname, 'public'), x.privilege_type,
                              case when x.is_grantable then ' and grant' end)
                  from aclexplode(coalesce(%s, acldefault(%s, %s))) x
                  left join pg_roles r on r.oid = x.grantee
                 order by 1), ', ')\
            """.formatted(acl, kind, owner);
    }

    private static String line(ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(String.valueOf(row.getObject(column)));
        }
        return String.join(" | ", values);
    }
}
