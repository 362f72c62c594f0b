package dev.rung.engine.model;

import org.jooq.Name;
import org.jooq.impl.DSL;

/**
 * A table that a reset empties.
 *
 * @param schema its schema
 * @param table its name in that schema
 * @param identity the qualified name as PostgreSQL displays it, quoted if necessary
 */
public record EmptiedTable(String schema, String table, String identity) {

    /** Its qualified name. */
    public Name name() {
        return DSL.name(schema, table);
    }

    @Override
    public String toString() {
        return identity;
    }
}
