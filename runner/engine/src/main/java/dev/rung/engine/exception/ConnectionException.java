package dev.rung.engine.exception;

import dev.rung.engine.model.Message;
import org.jspecify.annotations.Nullable;

/** The database can't be reached, or refuses what every run needs. */
public final class ConnectionException extends RungException {

    private static final long serialVersionUID = 1;

    /**
     * Makes an exception whose message names no action.
     *
     * @param message what is wrong and what to do about it
     * @param cause what the driver said, if it said anything
     */
    public ConnectionException(String message, @Nullable Exception cause) {
        super(message, cause);
    }

    /**
     * Makes an exception.
     *
     * @param message what is wrong and what to do about it
     * @param cause what the driver said, if it said anything
     */
    public ConnectionException(Message message, @Nullable Exception cause) {
        super(message, cause);
    }
}
