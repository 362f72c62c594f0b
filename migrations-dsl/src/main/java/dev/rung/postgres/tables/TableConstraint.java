package dev.rung.postgres.tables;

import java.util.List;
import java.util.Optional;
import org.jooq.Name;
import org.jooq.QueryPart;

/**
 * A constraint of a table, for {@link TableDSL#createTable(String)} and {@link TableDSL#alterTable(String)}. Both
 * accept jOOQ constraints as well.
 *
 * <p>Only this package implements it.
 *
 * @see TableDSL#constraint(String)
 */
public interface TableConstraint {

    /** The constraint's name; empty for a name chosen by PostgreSQL. */
    Optional<Name> constraintName();

    /** The tables that a foreign key refers to. */
    List<Name> referencedTables();

    /** Whether existing rows aren't checked. */
    boolean isNotValid();

    /** The first major version of PostgreSQL that supports the constraint as defined. */
    int since();

    /** Renders the complete definition. */
    QueryPart toPart();
}
