package dev.rung.engine.seeding;

import dev.rung.Environment;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SetName;
import dev.rung.engine.script.RecordedSeed;
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
        SetName set, SchemaName schema, Environment environment, List<EmptiedTable> emptied, List<RecordedSeed> seeds) {

    /** Copies the lists. */
    public SeedPlan {
        emptied = List.copyOf(emptied);
        seeds = List.copyOf(seeds);
    }
}
