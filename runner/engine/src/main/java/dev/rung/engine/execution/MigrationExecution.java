package dev.rung.engine.execution;

import dev.rung.engine.connection.StatementException;
import java.sql.SQLException;

/** Executes one migration, which may take several attempts. */
sealed interface MigrationExecution permits TransactionalExecution, StepwiseExecution {

    /**
     * Runs the remaining part of the migration. It can be called again after a failure.
     *
     * @throws StatementException if a step fails
     * @throws SQLException if recording or committing fails
     */
    void attempt() throws SQLException, StatementException;

    /** What remains in the database, for the report of a failure. */
    Kept kept();
}
