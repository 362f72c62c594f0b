package dev.rung.engine.connection;

import dev.rung.engine.exception.ConnectionException;
import dev.rung.engine.settings.SessionRole;
import dev.rung.engine.sql.Quoting;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Sets up a connection for a set and a schema. */
final class SessionPreparation {

    private static final String PUBLIC = "public";
    private static final Pattern SIMPLE_NAME = Pattern.compile("[a-z_][a-z0-9_]*");

    private SessionPreparation() {}

    /**
     * Assumes the role, and sets the {@code search_path} and the other parameters of a session.
     *
     * @throws ConnectionException if the role can't be assumed
     */
    static void prepare(Connection connection, SessionSettings settings) throws SQLException {
        // The role comes first because it can fail; every role may change the parameters.
        for (SessionRole role : settings.role().stream().toList()) {
            RoleAssumption.assume(role, connection);
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put("search_path", searchPath(settings.schema().value()));
        values.put("application_name", settings.applicationName());
        values.put(Session.SET_SETTING, settings.set().value());
        // The driver's time zone is the JVM's, but a literal without a zone must mean the same on every machine.
        values.put("TimeZone", "UTC");
        Keepalive.apply(settings.liveness(), connection, values);
    }

    /** The value as {@code SET} would store it. The names in it may be keywords without quotes. */
    private static String searchPath(String schema) {
        String first = SIMPLE_NAME.matcher(schema).matches() ? schema : Quoting.quoted(schema);
        return schema.equals(PUBLIC) ? first : first + ", " + PUBLIC;
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
