package dev.rung.engine.execution;

import java.time.Duration;

/**
 * The time by which work must be done.
 *
 * @param limit the maximum duration; zero means no limit
 * @param start when the work began, by {@link System#nanoTime()}
 */
record Deadline(Duration limit, long start) {

    /** No limit. */
    static final Deadline NEVER = new Deadline(Duration.ZERO, 0);

    /** Creates a deadline for work that begins now. */
    static Deadline in(Duration limit) {
        return new Deadline(limit, System.nanoTime());
    }

    boolean isOver() {
        return isOverBy(Duration.ZERO);
    }

    /** Whether the deadline passed at least this long ago. */
    boolean isOverBy(Duration more) {
        return !limit.isZero() && elapsed().compareTo(limit.plus(more)) >= 0;
    }

    /** The shorter of a duration and the time that remains. */
    Duration shorten(Duration duration) {
        Duration left = limit.minus(elapsed());
        return limit.isZero() || duration.compareTo(left) <= 0 ? duration : left.isNegative() ? Duration.ZERO : left;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
