package dev.rung.engine.exception;

import dev.rung.engine.model.Message;
import dev.rung.engine.model.SeedId;
import dev.rung.engine.model.SeedInsert;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown if a seed failed. The seed was rolled back; the seeds before it stay planted. */
public final class SeedFailedException extends RungException {

    private static final long serialVersionUID = 1;

    private final transient @Nullable SeedId seed;
    private final transient @Nullable SeedInsert insert;

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what to do about it
     * @param seed the seed that failed; null if the tables could not be emptied
     * @param insert the insert that failed; null if something else failed
     * @param cause what was caught, if anything
     */
    public SeedFailedException(Message message, @Nullable SeedId seed, @Nullable SeedInsert insert, Throwable cause) {
        super(message, cause);
        this.seed = seed;
        this.insert = insert;
    }

    /** The seed that failed; empty if emptying the tables failed. */
    public Optional<SeedId> seed() {
        return Optional.ofNullable(seed);
    }

    /** The insert that failed; empty if something else failed. */
    public Optional<SeedInsert> insert() {
        return Optional.ofNullable(insert);
    }
}
