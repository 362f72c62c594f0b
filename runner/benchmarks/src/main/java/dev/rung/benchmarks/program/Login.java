package dev.rung.benchmarks.program;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A database and a user.
 *
 * @param url the JDBC URL
 * @param user the user
 * @param password the password; empty if the server requires none
 */
record Login(String url, String user, String password) {

    /** The environment variable with the password, which is the command line's too. */
    private static final String PASSWORD = "RUNG_PASSWORD";

    /** Reads URL and user from the first two arguments, and the password from the environment. */
    static Login of(String[] arguments) {
        return new Login(
                arguments[0],
                arguments[1],
                Optional.ofNullable(System.getenv(PASSWORD)).orElse(""));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
