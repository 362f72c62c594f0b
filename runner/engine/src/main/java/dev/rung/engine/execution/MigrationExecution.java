package dev.rung.engine.execution;

import dev.rung.engine.connection.StatementException;
import java.sql.SQLException;

/** The execution of one migration, which may take several attempts. */
sealed interface MigrationExecution permits TransactionalExecution, StepwiseExecution {

    /**
     * Runs what is left of the migration. After a failure it may be called again.
     *
     * @throws StatementException if a step fails
     * @throws SQLException if recording or committing fails
     */
    void attempt() throws SQLException, StatementException;

    /** What is in the database, for the report of a failure. */
    Kept kept();
}
