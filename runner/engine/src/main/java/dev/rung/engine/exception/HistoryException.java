package dev.rung.engine.exception;

import org.jspecify.annotations.Nullable;

/** The history can't be read or written, or isn't Rung's. */
public final class HistoryException extends RungException {

    private static final long serialVersionUID = 1;

    public HistoryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
