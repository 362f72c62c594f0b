package dev.rung.engine.exception;

/** The environment must not be seeded, or not be reset. Nothing was done. */
public final class SeedingRefusedException extends RungException {

    private static final long serialVersionUID = 1;

    public SeedingRefusedException(String message) {
        super(message, null);
    }
}
