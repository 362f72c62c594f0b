package dev.rung.engine.exception;

import dev.rung.engine.model.Message;
import dev.rung.engine.model.MissingRight;

/** PostgreSQL denied something for want of a right. */
public final class RightMissingException extends RungException {

    private static final long serialVersionUID = 1;

    /**
     * Makes an exception.
     *
     * @param what what could not be done, as the beginning of a sentence
     * @param missing what is missing, and how it is given
     * @param cause what the driver said
     */
    public RightMissingException(String what, MissingRight missing, Exception cause) {
        super(Message.of(what + ": ").and(missing.inFull()), cause);
    }
}
