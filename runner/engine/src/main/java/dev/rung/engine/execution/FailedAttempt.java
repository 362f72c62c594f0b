package dev.rung.engine.execution;

import dev.rung.engine.event.LockWait;
import java.time.Duration;
import java.util.Optional;

/**
 * A failed attempt that will be retried.
 *
 * @param number its number, from 1
 * @param attempts the maximum number of attempts
 * @param reason PostgreSQL's message
 * @param lockWait the last wait for a lock that was observed
 * @param pause how long the run waits before the next attempt
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
