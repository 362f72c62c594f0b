package dev.rung.engine.exception;

/** Thrown if the history changed after a plan was made and before it was run. Nothing was done. */
public final class PlanOutdatedException extends RungException {

    private static final long serialVersionUID = 1;

    /** Creates the exception. */
    public PlanOutdatedException() {
        super(
                "another run has changed the history since this plan was made, so nothing was done; "
                        + "check the status and plan again",
                null);
    }
}
