package dev.rung.engine.execution;

import dev.rung.engine.event.LockWait;
import dev.rung.engine.model.MissingRight;
import dev.rung.engine.model.ServerError;
import dev.rung.engine.settings.TimeoutSettings;
import java.util.Optional;

/**
 * What the error of a migration doesn't tell itself.
 *
 * @param kept what is in the database
 * @param timeouts the limits that the migration had
 * @param lockWait the last wait for a lock that was seen
 * @param interference why it was ended from outside, if it was
 * @param lastWords what the server said when it ended the session, if the error isn't that
 * @param missingRight which right it lacked, if that is why it failed and the catalog tells
 */
record Circumstances(
        Kept kept,
        TimeoutSettings timeouts,
        Optional<LockWait> lockWait,
        Optional<Interference> interference,
        Optional<ServerError> lastWords,
        Optional<MissingRight> missingRight) {}
