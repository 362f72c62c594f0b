package dev.rung.engine.reset;

import dev.rung.engine.model.RungException;

/** The environment must not be reset, or the schema holds what isn't the set's. Nothing was done. */
public final class ResetRefusedException extends RungException {

    private static final long serialVersionUID = 1;

    ResetRefusedException(String message) {
        super(message, null);
    }
}
