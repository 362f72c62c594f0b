package dev.rung.app;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The facts in PostgreSQL's catalog about a schema and the database's extensions, one line for each fact, without Rung's own
 * tables. Two schemas with the same lines are equivalent for their users. The lines contain neither numbers that PostgreSQL
 * assigns (OIDs, the gaps of dropped columns) nor the difference between a granted and a default privilege.
 */
final class CatalogSnapshot {

    private static final List<String> QUERIES = Stream.of(RelationFacts.QUERIES, PartFacts.QUERIES, ObjectFacts.QUERIES)
            .flatMap(List::stream)
            .toList();

    private CatalogSnapshot() {}

    /** Takes a snapshot of a schema, which may be missing. */
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
     * Returns the expression for the privileges on an object, in a stable order.
     *
     * @param acl the column with the privileges, null for the default
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
