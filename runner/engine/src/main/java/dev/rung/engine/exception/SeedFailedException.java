package dev.rung.engine.exception;

import dev.rung.engine.model.Message;
import dev.rung.engine.model.SeedId;
import dev.rung.engine.model.SeedInsert;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A seed failed; nothing of it was kept. The seeds before it stay. */
public final class SeedFailedException extends RungException {

    private static final long serialVersionUID = 1;

    private final transient @Nullable SeedId seed;
    private final transient @Nullable SeedInsert insert;

    /**
     * Makes an exception.
     *
     * @param message what is wrong and what to do about it
     * @param seed the seed that failed; null if the tables could not be emptied
     * @param insert the insert that failed; null if it was something else
     * @param cause what was caught, if anything
     */
    public SeedFailedException(Message message, @Nullable SeedId seed, @Nullable SeedInsert insert, Throwable cause) {
        super(message, cause);
        this.seed = seed;
        this.insert = insert;
    }

    /** The seed that failed; empty if it was the emptying of the tables before. */
    public Optional<SeedId> seed() {
        return Optional.ofNullable(seed);
    }

    /** The insert that failed, if it was one. */
    public Optional<SeedInsert> insert() {
        return Optional.ofNullable(insert);
    }
}
