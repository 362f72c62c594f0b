package dev.rung.engine.connection;

import dev.rung.engine.settings.Liveness;
import dev.rung.engine.sql.SqlState;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
     * Executes statements, followed by those that configure the server to check its client. On a platform that doesn't
     * support this, only the first ones take effect.
     *
     * @param first statements that return no rows
     */
    static void apply(Liveness liveness, Connection connection, List<String> first) throws SQLException {
        try {
            Batch.execute(
                    connection,
                    Stream.concat(first.stream(), statements(liveness)).toList());
        } catch (SQLException e) {
            if (!SqlState.INVALID_PARAMETER_VALUE.equals(e.getSQLState())) {
                throw e;
            }
            LOG.debug("the server's platform can't check its clients", e);
            Batch.execute(connection, first);
        }
    }

    private static Stream<String> statements(Liveness liveness) {
        Map<String, Long> values = new LinkedHashMap<>();
        // A runner that waits for another one is idle, and the server must not end its session.
        values.put("idle_session_timeout", 0L);
        if (liveness.isLimited()) {
            values.put("tcp_keepalives_idle", (long) liveness.keepaliveIdle());
            values.put("tcp_keepalives_interval", (long) liveness.keepaliveInterval());
            values.put("tcp_keepalives_count", (long) liveness.keepaliveCount());
            values.put("tcp_user_timeout", liveness.silence().toMillis());
            values.put(
                    "client_connection_check_interval",
                    Math.max(1000, liveness.silence().toMillis() / CHECKS));
        }
        return values.entrySet().stream().map(setting -> "set " + setting.getKey() + " = " + setting.getValue());
    }

    /** Sets the time within which the connection must answer. */
    static void limit(Liveness liveness, Connection connection, Duration answer) throws SQLException {
        if (liveness.isLimited()) {
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(answer.toMillis()));
        }
    }
}
