package dev.rung.engine.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a relation or an attribute of a composite type.
 *
 * @param name the name
 * @param type the type with its modifiers, as PostgreSQL prints it
 * @param collation the collation, null for the collation of the type
 * @param notNull the not-null constraint, null for none
 * @param defaultValue the default value, null for none
 * @param generated the expression of a generated column, null for none
 * @param identity the identity, null for none
 * @param storage the storage mode, null for the default of the type
 * @param compression the compression method, null for the default
 * @param statistics the statistics target, null for the default
 * @param options the options for the planner, such as {@code n_distinct}
 * @param foreignOptions the options of a foreign table
 * @param local whether the table itself declares the column
 * @param inherited whether a parent has the column
 * @param comment the comment, null for none
 */
public record Column(
        String name,
        String type,
        @Nullable QualifiedName collation,
        @Nullable NotNull notNull,
        @Nullable ColumnDefault defaultValue,
        @Nullable Generated generated,
        @Nullable Identity identity,
        @Nullable String storage,
        @Nullable String compression,
        @Nullable Integer statistics,
        List<Setting> options,
        List<Setting> foreignOptions,
        boolean local,
        boolean inherited,
        @Nullable String comment) {

    /** Copies the lists. */
    public Column {
        options = List.copyOf(options);
        foreignOptions = List.copyOf(foreignOptions);
    }
}
