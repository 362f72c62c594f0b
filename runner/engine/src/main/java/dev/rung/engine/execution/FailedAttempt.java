package dev.rung.engine.execution;

import dev.rung.engine.event.LockWait;
import java.time.Duration;
import java.util.Optional;

/**
 * An attempt that lost a race, and will be followed by another.
 *
 * @param number its number, from 1
 * @param attempts how many there are at most
 * @param reason PostgreSQL's words
 * @param lockWait the last wait for a lock that was seen
 * @param pause how long it is until the next
 */
public record FailedAttempt(int number, int attempts, String reason, Optional<LockWait> lockWait, Duration pause) {

    /** One line for the log. */
    @Override
    public String toString() {
        return "attempt " + number + " of " + attempts + ": " + reason
                + lockWait.map(wait -> "; waited for " + wait.lock() + ", blocked by " + wait.who())
                        .orElse("");
    }
}
