package dev.rung.cli.backup;

import dev.rung.engine.exception.RungException;
import org.jspecify.annotations.Nullable;

/** A backup failed. No file was written or changed. */
public final class BackupException extends RungException {

    private static final long serialVersionUID = 1;

    BackupException(String message) {
        this(message, null);
    }

    BackupException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
