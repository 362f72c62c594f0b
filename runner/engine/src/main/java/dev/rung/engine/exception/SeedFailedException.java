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
