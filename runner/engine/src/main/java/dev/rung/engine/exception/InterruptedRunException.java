package dev.rung.engine.exception;

/** The thread of a run was interrupted while the run was waiting, or between two migrations. Nothing was under way. */
public final class InterruptedRunException extends RungException {

    private static final long serialVersionUID = 1;

    /**
     * Makes an exception.
     *
     * @param cause what was caught, if anything
     */
    public InterruptedRunException(InterruptedException cause) {
        super("the run was interrupted while nothing was under way; what was done before stays", cause);
    }
}
