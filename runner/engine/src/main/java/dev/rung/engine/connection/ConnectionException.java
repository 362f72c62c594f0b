package dev.rung.engine.connection;

import dev.rung.engine.model.RungException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database can't be reached, or refuses what every run needs. */
public final class ConnectionException extends RungException {

    private static final long serialVersionUID = 1;

    /**
     * Makes an exception.
     *
     * @param message what is wrong and what to do about it
     * @param cause what the driver said, if it said anything
     */
    public ConnectionException(String message, @Nullable Exception cause) {
        super(message, cause);
    }

    /**
     * Explains why a connection could not be opened.
     *
     * @param cause what the driver said
     */
    public static ConnectionException of(SQLException cause) {
        return ConnectionFailures.explain(cause);
    }
}
