package dev.rung.engine.model;

import dev.rung.Environment;
import java.util.List;
import java.util.Set;

/**
 * A seed with its rendered inserts.
 *
 * @param id its id
 * @param environments the environments that it is planted in
 * @param inserts in the order of the tables' foreign keys
 */
public record ScriptedSeed(SeedId id, Set<Environment> environments, List<SeedInsert> inserts) {

    /** Copies the collections. */
    public ScriptedSeed {
        environments = Set.copyOf(environments);
        inserts = List.copyOf(inserts);
    }
}
