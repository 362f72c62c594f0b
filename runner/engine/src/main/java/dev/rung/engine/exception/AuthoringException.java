package dev.rung.engine.exception;

import dev.rung.engine.model.Message;
import org.jspecify.annotations.Nullable;

/** The new class can't be written. Nothing was. */
public final class AuthoringException extends RungException {

    private static final long serialVersionUID = 1;

    public AuthoringException(String message) {
        this(message, null);
    }

    public AuthoringException(Message message) {
        super(message, null);
    }

    public AuthoringException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
