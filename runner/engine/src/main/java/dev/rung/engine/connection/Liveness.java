package dev.rung.engine.connection;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long the two ends of a connection believe in each other when nothing is heard. The server is told to look after
 * its client by TCP's keepalive, and during a long statement too, so that it ends the session of a runner that is lost,
 * and frees its lock: within this time and a tenth of it. The runner gives a server up after the same time.
 *
 * @param silence after which the other end counts as lost, from a second to a day; zero leaves it to the operating
 *     systems, which may take hours
 */
public record Liveness(Duration silence) {

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /** Operating systems count the seconds of a keepalive in 15 bits. */
    private static final Duration LONGEST = Duration.ofDays(1);

    /** Half a minute. */
    public static final Liveness DEFAULT = new Liveness(Duration.ofSeconds(30));

    static final List<String> SETTINGS = List.of(
            "tcp_keepalives_idle",
            "tcp_keepalives_interval",
            "tcp_keepalives_count",
            "tcp_user_timeout",
            "client_connection_check_interval",
            "idle_session_timeout");

    private static final Logger LOG = LoggerFactory.getLogger(Liveness.class);
    private static final int PROBES = 4;
    private static final int CHECKS = 10;
    private static final int PARTS = 3;

    /** Checks the range. */
    public Liveness {
        if (!silence.isZero() && silence.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("a server can't be given up after less than 1 s");
        }
        if (silence.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a server can't be given up after more than 24h; 0 is for never");
        }
    }

    /** Whether there is a limit. */
    public boolean isLimited() {
        return !silence.isZero();
    }

    /** How long an idle connection is left alone before the other end is asked whether it is there, in seconds. */
    public int keepaliveIdle() {
        return Math.max(1, seconds() / PARTS);
    }

    /** How long the answer may take before it is asked again, in seconds. */
    public int keepaliveInterval() {
        return Math.max(1, (seconds() - keepaliveIdle()) / PROBES);
    }

    /** How often it is asked before it counts as lost. */
    public int keepaliveCount() {
        return Math.max(1, (seconds() - keepaliveIdle()) / keepaliveInterval());
    }

    /** How long an answer on a connection that does nothing else may take. */
    public Duration answer() {
        return silence.dividedBy(PARTS);
    }

    /** Has the server look after its client; a platform on which it can't is left as it is. */
    void applyTo(Connection connection) throws SQLException {
        Map<String, Long> values = new LinkedHashMap<>();
        // A runner that waits for another is idle, and isn't to be thrown out for it.
        values.put("idle_session_timeout", 0L);
        if (isLimited()) {
            values.put("tcp_keepalives_idle", (long) keepaliveIdle());
            values.put("tcp_keepalives_interval", (long) keepaliveInterval());
            values.put("tcp_keepalives_count", (long) keepaliveCount());
            values.put("tcp_user_timeout", silence.toMillis());
            values.put("client_connection_check_interval", Math.max(1000, silence.toMillis() / CHECKS));
        }
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, Long> setting : values.entrySet()) {
                statement.addBatch("set " + setting.getKey() + " = " + setting.getValue());
            }
            statement.executeBatch();
        } catch (SQLException e) {
            if (!"22023".equals(e.getSQLState())) {
                throw e;
            }
            LOG.debug("the server's platform can't look after its clients", e);
        }
    }

    /** Makes a connection fail that doesn't answer in time. */
    void limit(Connection connection, Duration answer) throws SQLException {
        if (isLimited()) {
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(answer.toMillis()));
        }
    }

    private int seconds() {
        return Math.toIntExact(silence.toSeconds());
    }
}
