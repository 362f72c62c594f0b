package dev.rung.engine.authoring;

import dev.rung.engine.model.RungException;
import org.jspecify.annotations.Nullable;

/** The new class can't be written. Nothing was. */
public final class AuthoringException extends RungException {

    private static final long serialVersionUID = 1;

    AuthoringException(String message) {
        this(message, null);
    }

    AuthoringException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
