package dev.rung.engine.execution;

import dev.rung.engine.model.RungException;

/** The thread of a run was interrupted while the run was waiting. Nothing was under way. */
public final class InterruptedRunException extends RungException {

    private static final long serialVersionUID = 1;

    InterruptedRunException(InterruptedException cause) {
        super("the run was interrupted while it was waiting; nothing was under way", cause);
    }
}
