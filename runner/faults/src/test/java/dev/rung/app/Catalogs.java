package dev.rung.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Makes the catalog snapshots of the migration sets' tests available to the fault-injection tests. */
public final class Catalogs {

    private Catalogs() {}

    /** The catalog entries of a schema, without Rung's own tables. */
    public static List<String> of(Connection connection, String schema) throws SQLException {
        return CatalogSnapshot.of(connection, schema);
    }
}
