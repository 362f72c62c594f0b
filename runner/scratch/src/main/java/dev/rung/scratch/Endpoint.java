package dev.rung.scratch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.UUID;

/**
 * The address and the login of a server.
 *
 * @param address the JDBC URL of the maintenance database, without user and password
 * @param user the user to connect as
 * @param password the user's password; empty if the server requires none
 */
record Endpoint(JdbcUrl address, String user, String password) {

    String url() {
        return address.toString();
    }

    String url(String database) {
        return address.withDatabase(database).toString();
    }

    Connection connect(String database) throws SQLException {
        return connectTo(url(database));
    }

    String version() {
        try (Connection connection = connectTo(url());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW server_version")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new ScratchException("no PostgreSQL server answers at " + url() + ": " + e.getMessage(), e);
        }
    }

    ScratchDatabase createDatabase() {
        // template0 has no objects that were added to the server's template1.
        return createDatabase("template0");
    }

    ScratchDatabase createDatabase(String template) {
        String name = "rung_scratch_" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection connection = connectTo(url());
                Statement statement = connection.createStatement()) {
            String strategy = copiesFiles(statement) ? " STRATEGY file_copy" : "";
            statement.execute("CREATE DATABASE " + statement.enquoteIdentifier(name, false) + " TEMPLATE "
                    + statement.enquoteIdentifier(template, false) + strategy);
        } catch (SQLException e) {
            throw new ScratchException("could not create a scratch database on " + url() + ": " + e.getMessage(), e);
        }
        return new ScratchDatabase(this, name);
    }

    /**
     * Whether the template's files are to be copied. This is faster than the default, which writes the copy to the WAL,
     * if the server doesn't have to sync the files.
     */
    private static boolean copiesFiles(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT current_setting('fsync') = 'off'"
                + " AND current_setting('server_version_num')::integer >= 150000")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    void dropDatabase(String name) {
        try (Connection connection = connectTo(url());
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + statement.enquoteIdentifier(name, false) + " WITH (FORCE)");
        } catch (SQLException e) {
            throw new ScratchException("could not drop the scratch database " + name + ": " + e.getMessage(), e);
        }
    }

    private Connection connectTo(String url) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        return DriverManager.getConnection(url, login);
    }
}
