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
    private final @Nullable String row;

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what to do about it
     * @param seed the seed that failed; null if the tables could not be emptied
     * @param insert the insert that failed; null if something else failed
     * @param row the row that failed; null if it is unknown
     * @param cause what was caught, if anything
     */
    public SeedFailedException(
            Message message,
            @Nullable SeedId seed,
            @Nullable SeedInsert insert,
            @Nullable String row,
            @Nullable Throwable cause) {
        super(message, cause);
        this.seed = seed;
        this.insert = insert;
        this.row = row;
    }

    /** The seed that failed; empty if emptying the tables failed. */
    public Optional<SeedId> seed() {
        return Optional.ofNullable(seed);
    }

    /** The insert that failed; empty if something else failed. */
    public Optional<SeedInsert> insert() {
        return Optional.ofNullable(insert);
    }

    /** The row that failed, such as {@code row 3: id = 5, name = 'Ada'}; empty if it is unknown. */
    public Optional<String> row() {
        return Optional.ofNullable(row);
    }
}
