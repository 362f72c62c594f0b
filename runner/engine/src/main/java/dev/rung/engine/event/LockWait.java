package dev.rung.engine.event;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A wait for a lock in the database, as observed at one moment.
 *
 * @param lock the lock, such as {@code AccessExclusiveLock on shop.orders}
 * @param waited how long the wait has lasted
 * @param blockers the sessions that are waited for
 */
public record LockWait(String lock, Duration waited, List<Blocker> blockers) {

    /** Copies the list. */
    public LockWait {
        blockers = List.copyOf(blockers);
    }

    /** The blockers, separated by semicolons. */
    public String who() {
        return blockers.stream().map(Blocker::toString).collect(Collectors.joining("; "));
    }
}
