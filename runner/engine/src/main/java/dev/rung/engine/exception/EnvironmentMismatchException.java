package dev.rung.engine.exception;

import dev.rung.Environment;

/** The database is recorded to be for something else than the run is told. Nothing was done. */
public final class EnvironmentMismatchException extends RungException {

    private static final long serialVersionUID = 1;

    private final Environment recorded;
    private final Environment told;

    /**
     * Makes an exception.
     *
     * @param recorded what the database is recorded to be for
     * @param told what the run is told that it is for
     */
    public EnvironmentMismatchException(Environment recorded, Environment told) {
        super(
                "the database is recorded to be for " + recorded + ", but the run is told that it is for " + told
                        + "; nothing was done",
                null);
        this.recorded = recorded;
        this.told = told;
    }

    /** What the database is recorded to be for. */
    public Environment recorded() {
        return recorded;
    }

    /** What the run is told that it is for. */
    public Environment told() {
        return told;
    }
}
