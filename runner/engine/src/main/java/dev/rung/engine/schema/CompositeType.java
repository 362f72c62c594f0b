package dev.rung.engine.schema;

import java.util.List;

/**
 * A composite type that is not the row type of a relation.
 *
 * @param attributes the attributes, as columns with a name, a type and a collation
 */
public record CompositeType(List<Column> attributes) implements Definition {

    /** Copies the lists. */
    public CompositeType {
        attributes = List.copyOf(attributes);
    }
}
