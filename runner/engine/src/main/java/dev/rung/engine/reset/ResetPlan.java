package dev.rung.engine.reset;

import dev.rung.Environment;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SetName;
import java.util.List;

/**
 * What a reset will drop.
 *
 * @param set the set
 * @param schema the schema
 * @param environment what the database is for
 * @param objects what is dropped, as PostgreSQL writes it: {@code table adid.users}
 */
public record ResetPlan(SetName set, SchemaName schema, Environment environment, List<String> objects) {

    /** Copies the list. */
    public ResetPlan {
        objects = List.copyOf(objects);
    }
}
