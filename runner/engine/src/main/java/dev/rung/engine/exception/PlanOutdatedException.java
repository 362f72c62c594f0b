package dev.rung.engine.exception;

/** The history changed between the making of a plan and its execution. Nothing was done. */
public final class PlanOutdatedException extends RungException {

    private static final long serialVersionUID = 1;

    /** Makes an exception. */
    public PlanOutdatedException() {
        super(
                "another run has changed the history since this plan was made, so nothing was done; "
                        + "look at the status and plan again",
                null);
    }
}
