package dev.rung.engine.settings;

import java.time.Duration;

/**
 * How long the client and the server wait for a silent peer before they consider the connection lost. The server is
 * configured to check its client with TCP keepalive, also during a long statement. So it ends the session of a lost
 * runner, and releases its lock, within this time plus a tenth of it. The runner gives up on a silent server after the
 * same time.
 *
 * @param silence the time after which the peer counts as lost, from 1 second to 1 day; zero leaves this to the
 *     operating systems, which may take hours
 */
public record Liveness(Duration silence) {

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /** Operating systems store the seconds of a keepalive in 15 bits. */
    private static final Duration LONGEST = Duration.ofDays(1);

    /** 30 seconds. */
    public static final Liveness DEFAULT = new Liveness(Duration.ofSeconds(30));

    private static final int PROBES = 4;
    private static final int PARTS = 3;

    /** Checks the range. */
    public Liveness {
        if (!silence.isZero() && silence.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("the time after which a server counts as lost is less than 1s");
        }
        if (silence.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "the time after which a server counts as lost is more than 24h; use 0 for no limit");
        }
    }

    /** Whether there is a limit. */
    public boolean isLimited() {
        return !silence.isZero();
    }

    /** How long a connection is idle before the first keepalive probe is sent, in seconds. */
    public int keepaliveIdle() {
        return Math.max(1, seconds() / PARTS);
    }

    /** How long to wait for the answer to a probe before the next one is sent, in seconds. */
    public int keepaliveInterval() {
        return Math.max(1, (seconds() - keepaliveIdle()) / PROBES);
    }

    /** How many probes stay unanswered before the connection counts as lost. */
    public int keepaliveCount() {
        return Math.max(1, (seconds() - keepaliveIdle()) / keepaliveInterval());
    }

    /** How long the answer to a query on an otherwise idle connection may take. */
    public Duration answer() {
        return silence.dividedBy(PARTS);
    }

    private int seconds() {
        return Math.toIntExact(silence.toSeconds());
    }
}
