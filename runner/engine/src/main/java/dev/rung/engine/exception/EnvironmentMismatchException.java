package dev.rung.engine.exception;

import dev.rung.Environment;

/** Thrown if the database is recorded for another environment than the run was given. Nothing was done. */
public final class EnvironmentMismatchException extends RungException {

    private static final long serialVersionUID = 1;

    private final Environment recorded;
    private final Environment told;

    /**
     * Creates the exception.
     *
     * @param recorded the environment that is recorded for the database
     * @param told the environment that the run was given
     */
    public EnvironmentMismatchException(Environment recorded, Environment told) {
        super(
                "the database is recorded as " + recorded + ", but this run was started for " + told
                        + "; nothing was done",
                null);
        this.recorded = recorded;
        this.told = told;
    }

    /** The environment that is recorded for the database. */
    public Environment recorded() {
        return recorded;
    }

    /** The environment that the run was given. */
    public Environment told() {
        return told;
    }
}
