package dev.rung.engine.rights;

import dev.rung.engine.connection.Session;
import dev.rung.engine.model.RungException;
import java.util.Optional;
import org.jooq.exception.DataAccessException;

/** PostgreSQL denied something for want of a right. */
public final class RightMissingException extends RungException {

    private static final long serialVersionUID = 1;

    /**
     * Makes an exception.
     *
     * @param what what could not be done, as the beginning of a sentence
     * @param missing what is missing, and how it is given
     * @param cause what the driver said
     */
    public RightMissingException(String what, MissingRight missing, Exception cause) {
        super(what + ": " + missing, cause);
    }

    /**
     * Explains why a query of Rung's own failed.
     *
     * @param session on which it happened
     * @param failure what was thrown
     * @return empty if it wasn't for want of a right, or the catalog doesn't show which
     */
    public static Optional<RungException> explain(Session session, Exception failure) {
        // Rung reads by jOOQ, and writes without.
        String statement = failure instanceof DataAccessException ? "select" : "";
        return MissingRights.explain(session, failure, statement)
                .map(missing ->
                        new RightMissingException("the database denies what Rung itself needs", missing, failure));
    }
}
