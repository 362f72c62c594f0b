package dev.rung.cli.connection;

import dev.rung.cli.usage.UsageException;
import dev.rung.engine.exception.ConnectionException;
import dev.rung.engine.exception.UnopenedConnectionException;
import dev.rung.engine.model.ServerError;
import dev.rung.engine.settings.ConnectionOrigin;
import dev.rung.engine.settings.ConnectionSource;
import dev.rung.engine.settings.Liveness;
import dev.rung.engine.settings.SessionRole;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * A database, with the login and the role of its connections.
 *
 * @param url the location
 * @param login the user and password
 * @param role the role that the session takes; empty to keep the user's own
 * @param origin where these values were given
 */
public record Database(DatabaseUrl url, Login login, Optional<SessionRole> role, ConnectionOrigin origin)
        implements ConnectionSource {

    /**
     * Creates a database without a role.
     *
     * @param url the location
     * @param login the user and password
     */
    public Database(DatabaseUrl url, Login login) {
        this(url, login, Optional.empty(), url.origin());
    }

    @Override
    public Connection open() throws SQLException {
        return open(new Properties());
    }

    /**
     * Returns a source of connections that treat a silent server as lost, both while connecting and later.
     *
     * @param liveness the longest silence
     */
    public ConnectionSource lostAfter(Liveness liveness) {
        return () -> open(liveness.isLimited() ? KeepAliveSocketFactory.propertiesFor(liveness) : new Properties());
    }

    private Connection open(Properties properties) throws SQLException {
        properties.setProperty("user", user());
        // Without a password, the driver would read .pgpass itself, even if its permissions are unsafe.
        properties.setProperty("password", login.secret().orElse(""));
        ClientCertificate.of(url.parameters())
                .keyAlgorithm()
                .ifPresent(algorithm -> properties.setProperty("pemKeyAlgorithm", algorithm));
        try {
            return DriverManager.getConnection(url.toJdbc(), properties);
        } catch (SQLException e) {
            if (ServerError.of(e).isRightMissing()) {
                throw mayNotConnect(e);
            }
            throw new UnopenedConnectionException(e, origin);
        }
    }

    private ConnectionException mayNotConnect(SQLException e) {
        Query grant = DSL.query("GRANT CONNECT ON DATABASE {0} TO {1}", DSL.name(name()), DSL.name(user()));
        return new ConnectionException(
                "the user \"" + user() + "\" has no right to connect to the database \"" + name() + "\" ["
                        + e.getSQLState() + "]\n  the owner of the database can grant it: "
                        + DSL.using(SQLDialect.POSTGRES).render(grant) + ";",
                e);
    }

    /**
     * Checks that the database is on one server with a known address, so that another program connects to the same server.
     *
     * @throws UsageException if the URL names several servers, or a socket factory chooses the server
     */
    public void requireOneServer() {
        if (host().contains(",")) {
            throw new UsageException("the database is on one of several servers, " + host()
                    + ", so a backup could be of another one; nothing was done\n  name one host in "
                    + origin.address());
        }
        if (url.parameters().containsKey("socketFactory")) {
            throw new UsageException(
                    "socketFactory chooses the server, so PostgreSQL's programs may connect to another one"
                            + "; nothing was done\n  remove it from " + origin.address());
        }
    }

    /** Whether a password is known. */
    public boolean hasPassword() {
        return login.secret().isPresent();
    }

    /**
     * Returns a copy with a password.
     *
     * @param password the password
     */
    public Database withPassword(String password) {
        return new Database(url, new Login(login.user(), password), role, origin);
    }

    /** The host and port; several are separated by commas. */
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

    /** {@code localhost:5432/app as migrator}, or {@code ... as migrator in the role owner}. */
    @Override
    public String toString() {
        return url + " as " + user() + role.map(name -> " in the role " + name).orElse("");
    }
}
