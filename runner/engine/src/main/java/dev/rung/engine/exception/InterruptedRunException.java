package dev.rung.engine.exception;

/**
 * Thrown if the thread of a run was interrupted while the run was waiting, or between two migrations. No migration was
 * running.
 */
public final class InterruptedRunException extends RungException {

    private static final long serialVersionUID = 1;

    /**
     * Creates the exception.
     *
     * @param cause what was caught, if anything
     */
    public InterruptedRunException(InterruptedException cause) {
        super("the run was interrupted while no migration was running; the migrations that it completed stay", cause);
    }
}
