package dev.rung.engine.history;

import dev.rung.engine.model.RungException;
import org.jspecify.annotations.Nullable;

/** The history can't be read or written, or isn't Rung's. */
public final class HistoryException extends RungException {

    private static final long serialVersionUID = 1;

    HistoryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
