package dev.rung.engine.model;

import dev.rung.Environment;
import java.util.List;

/**
 * Which seeds will be planted, and what will be emptied before.
 *
 * @param set the set
 * @param schema the schema
 * @param environment what the database is for
 * @param emptied the tables that are emptied first, in alphabetical order: the seeded ones and all that refer to them;
 *     empty without a reset
 * @param seeds what is planted, in order
 */
public record SeedPlan(
        SetName set, SchemaName schema, Environment environment, List<EmptiedTable> emptied, List<ScriptedSeed> seeds) {

    /** Copies the lists. */
    public SeedPlan {
        emptied = List.copyOf(emptied);
        seeds = List.copyOf(seeds);
    }
}
