package dev.rung.engine.settings;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections to the database to migrate. For a {@code DataSource}, use {@code dataSource::getConnection}. */
@FunctionalInterface
public interface ConnectionSource {

    /**
     * Opens a connection, which the engine closes.
     *
     * @throws SQLException if the database can't be reached or refuses the connection
     */
    Connection open() throws SQLException;
}
