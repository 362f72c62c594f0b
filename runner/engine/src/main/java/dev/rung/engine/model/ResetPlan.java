package dev.rung.engine.model;

import dev.rung.Environment;
import java.util.List;
import java.util.Set;

/**
 * What a reset will drop.
 *
 * @param set the set
 * @param schema the schema
 * @param environment what the database is for
 * @param together other schemas that are emptied with it, whose objects may depend on what is dropped
 * @param objects what is dropped
 */
public record ResetPlan(
        SetName set, SchemaName schema, Environment environment, Set<SchemaName> together, List<SchemaObject> objects) {

    /** Copies the collections. */
    public ResetPlan {
        together = Set.copyOf(together);
        objects = List.copyOf(objects);
    }
}
