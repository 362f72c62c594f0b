package dev.rung.postgres.tables;

import java.util.List;
import java.util.Optional;
import org.jooq.Name;
import org.jooq.QueryPart;

/**
 * A constraint of a table, for {@link TableDSL#createTable(String)} and {@link TableDSL#alterTable(String)}; both
 * take jOOQ's own as well.
 *
 * <p>Only this package implements it.
 *
 * @see TableDSL#constraint(String)
 */
public interface TableConstraint {

    /** The constraint's own name; empty if PostgreSQL is to make one up. */
    Optional<Name> constraintName();

    /** The table that a foreign key refers to. */
    List<Name> referencedTables();

    /** Whether rows that are there already are left unchecked. */
    boolean isNotValid();

    /** The major version of PostgreSQL that first understands the constraint as it is. */
    int since();

    /** The whole definition. */
    QueryPart toPart();
}
