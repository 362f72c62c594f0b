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
 * A database, who connects to it, and as whom.
 *
 * @param url where it is
 * @param login who connects
 * @param role the role that who connects takes on; empty to stay who one is
 * @param origin where all that was given
 */
public record Database(DatabaseUrl url, Login login, Optional<SessionRole> role, ConnectionOrigin origin)
        implements ConnectionSource {

    /**
     * A database where who connects stays who one is.
     *
     * @param url where it is
     * @param login who connects
     */
    public Database(DatabaseUrl url, Login login) {
        this(url, login, Optional.empty(), url.origin());
    }

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
        // Where none is known, the driver would look for a .pgpass itself, even for one that everybody may read.
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
                "the user \"" + user() + "\" has no right to connect to the database \"" + name()
                        + "\" [" + e.getSQLState() + "]\n  let its owner run: "
                        + DSL.using(SQLDialect.POSTGRES).render(grant) + ";",
                e);
    }

    /**
     * Checks that it is on one server that is known by its address, so that another program reaches the same.
     *
     * @throws UsageException if several servers are named, or something stands in the address's place
     */
    public void requireOneServer() {
        if (host().contains(",")) {
            throw new UsageException("the database is on one of several servers, " + host()
                    + ", and a backup of another one would be worthless; nothing was done\n  name one host in "
                    + origin.address());
        }
        if (url.parameters().containsKey("socketFactory")) {
            throw new UsageException(
                    "socketFactory decides which server is reached, so PostgreSQL's programs can't make"
                            + " a backup of the same one; nothing was done\n  remove it from " + origin.address());
        }
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
        return new Database(url, new Login(login.user(), password), role, origin);
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

    /** {@code localhost:5432/app as migrator}, or {@code ... as migrator in the role owner}. */
    @Override
    public String toString() {
        return url + " as " + user() + role.map(name -> " in the role " + name).orElse("");
    }
}
