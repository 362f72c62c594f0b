package dev.rung.engine.exception;

import dev.rung.engine.event.LockHolder;
import dev.rung.engine.model.Message;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Another runner held the lock of the set for longer than this one was to wait. */
public final class LockNotAcquiredException extends RungException {

    private static final long serialVersionUID = 1;

    private final transient @Nullable LockHolder holder;

    /**
     * Makes an exception.
     *
     * @param message what is wrong and what to do about it
     * @param holder the session that held the lock at last, if it was still there
     */
    public LockNotAcquiredException(Message message, Optional<LockHolder> holder) {
        super(message, null);
        this.holder = holder.orElse(null);
    }

    /** The session that held the lock at last, if it was still there. */
    public Optional<LockHolder> holder() {
        return Optional.ofNullable(holder);
    }
}
