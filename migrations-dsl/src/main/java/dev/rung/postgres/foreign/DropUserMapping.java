package dev.rung.postgres.foreign;

import dev.rung.postgres.statement.PostgresStatement;

/** The optional {@code IF EXISTS} clause of {@code DROP USER MAPPING}. */
public interface DropUserMapping extends PostgresStatement {

    /** Does nothing if the role has no mapping for the server. */
    PostgresStatement ifExists();
}
