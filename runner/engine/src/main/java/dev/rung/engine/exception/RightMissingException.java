package dev.rung.engine.exception;

import dev.rung.engine.model.Message;
import dev.rung.engine.model.MissingRight;

/** Thrown if the role lacks a privilege. */
public final class RightMissingException extends RungException {

    private static final long serialVersionUID = 1;

    /**
     * Creates the exception.
     *
     * @param what the failed operation, as the beginning of a sentence
     * @param missing the missing privilege, and how to grant it
     * @param cause the driver's exception
     */
    public RightMissingException(String what, MissingRight missing, Exception cause) {
        super(Message.of(what + ": ").and(missing.inFull()), cause);
    }
}
