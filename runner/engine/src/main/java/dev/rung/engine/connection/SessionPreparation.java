package dev.rung.engine.connection;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.query;

import dev.rung.engine.exception.ConnectionException;
import dev.rung.engine.settings.SessionRole;
import dev.rung.engine.sql.Rendering;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Query;

/** Sets up a connection for a set and a schema. */
final class SessionPreparation {

    private static final String PUBLIC = "public";

    private SessionPreparation() {}

    /**
     * Assumes the role, and sets the {@code search_path} and the other settings of a session.
     *
     * @throws ConnectionException if the role can't be assumed
     */
    static void prepare(Connection connection, SessionSettings settings) throws SQLException {
        // The role comes first because it can fail; every role may change the other settings.
        for (SessionRole role : settings.role().stream().toList()) {
            RoleAssumption.assume(role, connection);
        }
        String schema = settings.schema().value();
        Query searchPath = schema.equals(PUBLIC)
                ? query("set search_path to {0}", name(PUBLIC))
                : query("set search_path to {0}, {1}", name(schema), name(PUBLIC));
        Query application = query("set application_name to {0}", inline(settings.applicationName()));
        Query set = query(
                "set {0} to {1}", name("rung", "set"), inline(settings.set().value()));
        // The driver's time zone is the JVM's, but a literal without a zone must mean the same on every machine.
        Query timeZone = query("set timezone to 'UTC'");
        Keepalive.apply(
                settings.liveness(),
                connection,
                Stream.of(searchPath, application, set, timeZone)
                        .map(Rendering::render)
                        .toList());
    }

    /** Undoes changes that an author's code or SQL may have made to the session. Call {@link #prepare} afterwards. */
    static void undoAuthorsChanges(Connection connection) throws SQLException {
        Batch.execute(
                connection,
                List.of(
                        "reset session authorization",
                        "reset role",
                        "reset all",
                        "close all",
                        "unlisten *",
                        "discard temporary"));
    }
}
