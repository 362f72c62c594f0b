package dev.rung.engine.settings;

import java.time.Duration;

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

    private static final int PROBES = 4;
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

    private int seconds() {
        return Math.toIntExact(silence.toSeconds());
    }
}
