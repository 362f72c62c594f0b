package dev.rung.engine.connection;

import dev.rung.engine.settings.Liveness;
import dev.rung.engine.sql.SqlState;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Configures a connection so that the client and the server detect a lost peer, with the limits of {@link Liveness}.
 */
final class Keepalive {

    /** The server settings that {@link #apply} changes. */
    static final List<String> SETTINGS = List.of(
            "tcp_keepalives_idle",
            "tcp_keepalives_interval",
            "tcp_keepalives_count",
            "tcp_user_timeout",
            "client_connection_check_interval",
            "idle_session_timeout");

    private static final Logger LOG = LoggerFactory.getLogger(Keepalive.class);
    private static final int CHECKS = 10;

    private Keepalive() {}

    /**
     * Sets parameters of a session, and those with which the server checks its client. On a platform that doesn't support
     * such checks, only the former take effect.
     *
     * @param values the former parameters
     */
    static void apply(Liveness liveness, Connection connection, Map<String, String> values) throws SQLException {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(checks(liveness));
        try {
            SessionVariables.set(connection, all);
        } catch (SQLException e) {
            if (!SqlState.INVALID_PARAMETER_VALUE.equals(e.getSQLState())) {
                throw e;
            }
            LOG.debug("the server's platform can't check its clients", e);
            SessionVariables.set(connection, values);
        }
    }

    private static Map<String, String> checks(Liveness liveness) {
        Map<String, String> values = new LinkedHashMap<>();
        // A runner that waits for another one is idle, and the server must not end its session.
        values.put("idle_session_timeout", "0");
        if (liveness.isLimited()) {
            long silence = liveness.silence().toMillis();
            values.put("tcp_keepalives_idle", String.valueOf(liveness.keepaliveIdle()));
            values.put("tcp_keepalives_interval", String.valueOf(liveness.keepaliveInterval()));
            values.put("tcp_keepalives_count", String.valueOf(liveness.keepaliveCount()));
            values.put("tcp_user_timeout", String.valueOf(silence));
            values.put("client_connection_check_interval", String.valueOf(Math.max(1000, silence / CHECKS)));
        }
        return values;
    }

    /** Sets the time within which the connection must answer. */
    static void limit(Liveness liveness, Connection connection, Duration answer) throws SQLException {
        if (liveness.isLimited()) {
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(answer.toMillis()));
        }
    }
}
