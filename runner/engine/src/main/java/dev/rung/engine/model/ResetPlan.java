package dev.rung.engine.model;

import dev.rung.Environment;
import java.util.List;
import java.util.Set;

/**
 * The objects that a reset will drop.
 *
 * @param set the set
 * @param schema the schema
 * @param environment the environment of the database
 * @param together other schemas that are reset in the same run; their objects may depend on objects that are dropped
 * @param objects the objects to drop
 */
public record ResetPlan(
        SetName set, SchemaName schema, Environment environment, Set<SchemaName> together, List<SchemaObject> objects) {

    /** Copies the collections. */
    public ResetPlan {
        together = Set.copyOf(together);
        objects = List.copyOf(objects);
    }
}
