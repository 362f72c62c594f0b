package dev.rung.engine.exception;

import dev.rung.engine.model.Message;
import org.jspecify.annotations.Nullable;

/** Thrown if a new class can't be written. No file was written. */
public final class AuthoringException extends RungException {

    private static final long serialVersionUID = 1;

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what to do about it
     */
    public AuthoringException(String message) {
        this(message, null);
    }

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what to do about it
     */
    public AuthoringException(Message message) {
        super(message, null);
    }

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what to do about it
     * @param cause what was caught, if anything
     */
    public AuthoringException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
