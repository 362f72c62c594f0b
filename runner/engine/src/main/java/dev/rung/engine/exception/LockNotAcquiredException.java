package dev.rung.engine.exception;

import dev.rung.engine.event.LockHolder;
import dev.rung.engine.model.Message;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown if another runner held the lock of the set for longer than this run may wait. */
public final class LockNotAcquiredException extends RungException {

    private static final long serialVersionUID = 1;

    private final transient @Nullable LockHolder holder;

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what to do about it
     * @param holder the session that held the lock when the wait ended, if it still existed
     */
    public LockNotAcquiredException(Message message, Optional<LockHolder> holder) {
        super(message, null);
        this.holder = holder.orElse(null);
    }

    /** The session that held the lock when the wait ended, if it still existed. */
    public Optional<LockHolder> holder() {
        return Optional.ofNullable(holder);
    }
}
