package dev.rung.engine.exception;

import dev.rung.engine.model.Message;
import org.jspecify.annotations.Nullable;

/** The history can't be read or written, or isn't Rung's. */
public final class HistoryException extends RungException {

    private static final long serialVersionUID = 1;

    /**
     * Makes an exception.
     *
     * @param message what is wrong and what to do about it
     * @param cause what was caught, if anything
     */
    public HistoryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /**
     * Makes an exception.
     *
     * @param message what is wrong and what to do about it
     * @param cause what was caught, if anything
     */
    public HistoryException(Message message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
