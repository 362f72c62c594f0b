package dev.rung.engine;

import dev.rung.Environment;
import dev.rung.engine.model.Leftover;
import dev.rung.engine.model.Status;
import java.util.List;
import java.util.Optional;

/**
 * What there is to know of a set in its schema, at one moment.
 *
 * @param status where its migrations stand
 * @param environment what the database is recorded to be for
 * @param leftovers what interrupted statements left half done in the schema: invalid indexes, copies of indexes, partitions
 *     that are half detached. A stepwise migration that is resumed clears its own
 */
public record Overview(Status status, Optional<Environment> environment, List<Leftover> leftovers) {

    /** Copies the list. */
    public Overview {
        leftovers = List.copyOf(leftovers);
    }
}
