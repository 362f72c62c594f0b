package dev.rung.engine.exception;

import dev.rung.engine.model.Message;
import org.jspecify.annotations.Nullable;

/** Thrown if the database can't be reached, or refuses something that every run needs. */
public final class ConnectionException extends RungException {

    private static final long serialVersionUID = 1;

    /**
     * Creates the exception whose message names no action.
     *
     * @param message what is wrong and what to do about it
     * @param cause the driver's exception, or null
     */
    public ConnectionException(String message, @Nullable Exception cause) {
        super(message, cause);
    }

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what to do about it
     * @param cause the driver's exception, or null
     */
    public ConnectionException(Message message, @Nullable Exception cause) {
        super(message, cause);
    }
}
