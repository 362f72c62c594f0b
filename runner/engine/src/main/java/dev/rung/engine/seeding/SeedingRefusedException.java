package dev.rung.engine.seeding;

import dev.rung.engine.model.RungException;

/** The environment must not be seeded, or not be reset. Nothing was done. */
public final class SeedingRefusedException extends RungException {

    private static final long serialVersionUID = 1;

    SeedingRefusedException(String message) {
        super(message, null);
    }
}
