package dev.rung.cli.usage;

import dev.rung.engine.exception.RungException;

/** The command line, the environment or a settings file is invalid. Nothing was done. */
public final class UsageException extends RungException {

    private static final long serialVersionUID = 1;

    /**
     * Creates an exception.
     *
     * @param message the problem and its remedy; without secrets
     */
    public UsageException(String message) {
        super(message, null);
    }
}
