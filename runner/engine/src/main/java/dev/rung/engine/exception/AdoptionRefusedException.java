package dev.rung.engine.exception;

import dev.rung.engine.model.Message;

/** Thrown if a claim contradicts the history or the catalog. Nothing was recorded. */
public final class AdoptionRefusedException extends RungException {

    private static final long serialVersionUID = 1;

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what to do about it
     */
    public AdoptionRefusedException(String message) {
        this(Message.of(message));
    }

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what to do about it
     */
    public AdoptionRefusedException(Message message) {
        super(message, null);
    }
}
