package dev.rung.engine.settings;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections to the one database that is migrated. A {@code DataSource} gives one: {@code dataSource::getConnection}. */
@FunctionalInterface
public interface ConnectionSource {

    /**
     * Opens a connection, which the engine closes.
     *
     * @throws SQLException if the database can't be reached or refuses
     */
    Connection open() throws SQLException;
}
