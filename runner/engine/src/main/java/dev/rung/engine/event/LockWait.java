package dev.rung.engine.event;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A wait for a lock of the database, as seen at one moment.
 *
 * @param lock which one: {@code AccessExclusiveLock on shop.orders}
 * @param waited how long it had taken so far
 * @param blockers who was in front
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
