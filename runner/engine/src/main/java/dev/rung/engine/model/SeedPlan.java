package dev.rung.engine.model;

import dev.rung.Environment;
import java.util.List;

/**
 * The seeds to plant and the tables to empty first.
 *
 * @param set the set
 * @param schema the schema
 * @param environment the environment of the database
 * @param emptied the tables to empty, in alphabetical order: the seeded tables and all tables that reference them;
 *     empty without a reset
 * @param seeds the seeds to plant, in order
 */
public record SeedPlan(
        SetName set, SchemaName schema, Environment environment, List<EmptiedTable> emptied, List<ScriptedSeed> seeds) {

    /** Copies the lists. */
    public SeedPlan {
        emptied = List.copyOf(emptied);
        seeds = List.copyOf(seeds);
    }
}
