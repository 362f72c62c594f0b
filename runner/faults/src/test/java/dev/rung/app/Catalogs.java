package dev.rung.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Lets the fault-injection suite see catalogs as the tests of the migration sets see them. */
public final class Catalogs {

    private Catalogs() {}

    /** What the catalog says of a schema, without Rung's own tables. */
    public static List<String> of(Connection connection, String schema) throws SQLException {
        return CatalogSnapshot.of(connection, schema);
    }
}
