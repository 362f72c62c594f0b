package dev.rung.cli.output;

import dev.rung.cli.connection.Database;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SetName;
import org.jspecify.annotations.Nullable;

/**
 * A set and the database that a command works on.
 *
 * @param set the set
 * @param schema the schema that it is applied to
 * @param database the database; null for an imagined empty one
 * @param given the options that selected them
 */
public record Where(
        SetName set, SchemaName schema, @Nullable Database database, GivenOptions given) {

    /** Returns {@code adid: schema adid in localhost:5432/app as migrator}. */
    @Override
    public String toString() {
        return set + ": schema " + schema + " in " + (database == null ? "an empty database" : database);
    }
}
