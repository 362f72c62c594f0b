package dev.rung.engine.exception;

import dev.rung.engine.model.Message;

/** Thrown if the environment must not be seeded, or must not be reset. Nothing was done. */
public final class SeedingRefusedException extends RungException {

    private static final long serialVersionUID = 1;

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what to do about it
     */
    public SeedingRefusedException(String message) {
        this(Message.of(message));
    }

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what to do about it
     */
    public SeedingRefusedException(Message message) {
        super(message, null);
    }
}
