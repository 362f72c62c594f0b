package dev.rung.cli.archive;

import dev.rung.engine.exception.RungException;
import org.jspecify.annotations.Nullable;

/** The archive couldn't be created. An existing one stays as it was. */
public final class ArchiveException extends RungException {

    private static final long serialVersionUID = 1;

    ArchiveException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
