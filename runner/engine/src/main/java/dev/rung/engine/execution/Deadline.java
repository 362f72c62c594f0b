package dev.rung.engine.execution;

import java.time.Duration;

/**
 * A moment by which something has to be done.
 *
 * @param limit how long it may take; zero is no limit
 * @param start when it began, by {@link System#nanoTime()}
 */
record Deadline(Duration limit, long start) {

    /** There is no limit. */
    static final Deadline NEVER = new Deadline(Duration.ZERO, 0);

    /** A time that begins now. */
    static Deadline in(Duration limit) {
        return new Deadline(limit, System.nanoTime());
    }

    boolean isOver() {
        return isOverBy(Duration.ZERO);
    }

    /** Whether it is over, and this much time more. */
    boolean isOverBy(Duration more) {
        return !limit.isZero() && elapsed().compareTo(limit.plus(more)) >= 0;
    }

    /** This time, or what is left until the deadline if that is less. */
    Duration shorten(Duration duration) {
        Duration left = limit.minus(elapsed());
        return limit.isZero() || duration.compareTo(left) <= 0 ? duration : left.isNegative() ? Duration.ZERO : left;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
