package dev.rung.engine.execution;

import dev.rung.engine.event.LockWait;
import dev.rung.engine.model.MissingRight;
import dev.rung.engine.model.ServerError;
import dev.rung.engine.settings.TimeoutSettings;
import java.util.Optional;

/**
 * The circumstances of a failure that its error doesn't contain.
 *
 * @param kept what remains in the database
 * @param timeouts the limits of the migration
 * @param lockWait the last wait for a lock that was observed
 * @param interference why Rung ended the migration; empty if it didn't
 * @param lastWords the error with which the server ended the session, if it differs from the error
 * @param missingRight the missing privilege, if it is the cause and the catalog shows it
 */
record Circumstances(
        Kept kept,
        TimeoutSettings timeouts,
        Optional<LockWait> lockWait,
        Optional<Interference> interference,
        Optional<ServerError> lastWords,
        Optional<MissingRight> missingRight) {}
