package dev.rung.cli.connection;

import dev.rung.engine.connection.ConnectionSource;
import dev.rung.engine.connection.Liveness;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A database and who connects to it.
 *
 * @param url where it is
 * @param login who connects
 */
public record Database(DatabaseUrl url, Login login) implements ConnectionSource {

    @Override
    public Connection open() throws SQLException {
        return open(new Properties());
    }

    /**
     * The same, but a server that is silent for too long while the connection is made, or later, counts as lost.
     *
     * @param liveness how long that is
     */
    public ConnectionSource lostAfter(Liveness liveness) {
        return () -> open(liveness.isLimited() ? KeepAliveSocketFactory.propertiesFor(liveness) : new Properties());
    }

    private Connection open(Properties properties) throws SQLException {
        properties.setProperty("user", user());
        login.secret().ifPresent(password -> properties.setProperty("password", password));
        return DriverManager.getConnection(url.toJdbc(), properties);
    }

    /** Whether a password is known. */
    public boolean hasPassword() {
        return login.secret().isPresent();
    }

    /**
     * The same database with a password.
     *
     * @param password the password
     */
    public Database withPassword(String password) {
        return new Database(url, new Login(login.user(), password));
    }

    /** Host and port, several of them separated by commas. */
    public String host() {
        return url.authority();
    }

    /** The database's name. */
    public String name() {
        return url.database();
    }

    /** The user's name. */
    public String user() {
        return login.toString();
    }

    /** {@code localhost:5432/app as migrator}. */
    @Override
    public String toString() {
        return url + " as " + user();
    }
}
