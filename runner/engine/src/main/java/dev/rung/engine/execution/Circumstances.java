package dev.rung.engine.execution;

import java.util.Optional;

/**
 * What the error of a migration doesn't tell itself.
 *
 * @param stepsKept how many steps are complete and recorded
 * @param timeouts the limits that the migration had
 * @param lockWait the last wait for a lock that was seen
 * @param interference why it was ended from outside, if it was
 */
record Circumstances(
        int stepsKept, TimeoutSettings timeouts, Optional<LockWait> lockWait, Optional<Interference> interference) {}
