package dev.rung.engine.exception;

import dev.rung.engine.model.Message;
import org.jspecify.annotations.Nullable;

/** The new class can't be written. Nothing was. */
public final class AuthoringException extends RungException {

    private static final long serialVersionUID = 1;

    /**
     * Makes an exception.
     *
     * @param message what is wrong and what to do about it
     */
    public AuthoringException(String message) {
        this(message, null);
    }

    /**
     * Makes an exception.
     *
     * @param message what is wrong and what to do about it
     */
    public AuthoringException(Message message) {
        super(message, null);
    }

    /**
     * Makes an exception.
     *
     * @param message what is wrong and what to do about it
     * @param cause what was caught, if anything
     */
    public AuthoringException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
