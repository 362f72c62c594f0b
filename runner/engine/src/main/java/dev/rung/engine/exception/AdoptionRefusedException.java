package dev.rung.engine.exception;

import dev.rung.engine.model.Message;

/** What was claimed to be done doesn't fit the history or the catalog. Nothing was recorded. */
public final class AdoptionRefusedException extends RungException {

    private static final long serialVersionUID = 1;

    /**
     * Makes an exception.
     *
     * @param message what is wrong and what to do about it
     */
    public AdoptionRefusedException(String message) {
        this(Message.of(message));
    }

    /**
     * Makes an exception.
     *
     * @param message what is wrong and what to do about it
     */
    public AdoptionRefusedException(Message message) {
        super(message, null);
    }
}
