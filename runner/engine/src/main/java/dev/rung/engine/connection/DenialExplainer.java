package dev.rung.engine.connection;

import dev.rung.engine.exception.RungException;
import java.util.Optional;

/** Explains why PostgreSQL denied a query of Rung's own. */
@FunctionalInterface
public interface DenialExplainer {

    /**
     * Explains it.
     *
     * @param session on which it happened, in no transaction any more; the connection may be lost
     * @param failure what was thrown
     * @return what to throw in its place; empty if it wasn't for want of a right, or nothing can be found out
     */
    Optional<RungException> explain(Session session, Exception failure);
}
