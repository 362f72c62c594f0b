package dev.rung.engine.exception;

import dev.rung.engine.model.Message;

/** The environment must not be seeded, or not be reset. Nothing was done. */
public final class SeedingRefusedException extends RungException {

    private static final long serialVersionUID = 1;

    /**
     * Makes an exception.
     *
     * @param message what is wrong and what to do about it
     */
    public SeedingRefusedException(String message) {
        this(Message.of(message));
    }

    /**
     * Makes an exception.
     *
     * @param message what is wrong and what to do about it
     */
    public SeedingRefusedException(Message message) {
        super(message, null);
    }
}
