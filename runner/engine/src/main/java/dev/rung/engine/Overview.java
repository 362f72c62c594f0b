package dev.rung.engine;

import dev.rung.Environment;
import dev.rung.engine.model.Leftover;
import dev.rung.engine.model.Status;
import java.util.List;
import java.util.Optional;

/**
 * The state of a set in its schema at one moment.
 *
 * @param status the states of its migrations
 * @param environment the environment that is recorded for the database
 * @param leftovers what interrupted statements left half done in the schema: invalid indexes, copies of indexes,
 *     partitions whose detaching is pending. A stepwise migration clears its own leftovers when it is resumed
 */
public record Overview(Status status, Optional<Environment> environment, List<Leftover> leftovers) {

    /** Copies the list. */
    public Overview {
        leftovers = List.copyOf(leftovers);
    }
}
