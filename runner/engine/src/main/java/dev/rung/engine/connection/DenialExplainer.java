package dev.rung.engine.connection;

import dev.rung.engine.exception.RungException;
import java.util.Optional;

/** Explains why PostgreSQL denied one of Rung's own queries. */
@FunctionalInterface
public interface DenialExplainer {

    /**
     * Explains a failure.
     *
     * @param session the session of the failed query, no longer in a transaction; the connection may be lost
     * @param failure what was thrown
     * @return the exception to throw instead; empty if no privilege is missing, or the cause can't be determined
     */
    Optional<RungException> explain(Session session, Exception failure);
}
