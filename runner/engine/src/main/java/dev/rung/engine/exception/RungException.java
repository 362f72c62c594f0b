package dev.rung.engine.exception;

import org.jspecify.annotations.Nullable;

/**
 * The root of all exceptions that Rung throws on purpose. The message is written for the person at the terminal: what is
 * wrong, where, and what to do next. It holds no secret.
 */
public abstract class RungException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Makes an exception.
     *
     * @param message what is wrong and what to do about it
     * @param cause what was caught, if anything
     */
    protected RungException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The message, which is always there. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
