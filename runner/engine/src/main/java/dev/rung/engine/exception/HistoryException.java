package dev.rung.engine.exception;

import dev.rung.engine.model.Message;
import org.jspecify.annotations.Nullable;

/** Thrown if the history can't be read or written, or wasn't written by Rung. */
public final class HistoryException extends RungException {

    private static final long serialVersionUID = 1;

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what to do about it
     * @param cause what was caught, if anything
     */
    public HistoryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what to do about it
     * @param cause what was caught, if anything
     */
    public HistoryException(Message message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
