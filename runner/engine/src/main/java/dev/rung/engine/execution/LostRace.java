package dev.rung.engine.execution;

import dev.rung.engine.sql.SqlState;
import java.sql.SQLException;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Recognizes errors caused by another session's concurrent work, which won't recur after that session has finished.
 */
public final class LostRace {

    private static final Set<String> ALWAYS =
            Set.of(SqlState.LOCK_NOT_AVAILABLE, SqlState.DEADLOCK_DETECTED, SqlState.SERIALIZATION_FAILURE);

    /** The functions of PostgreSQL that detect a concurrent change of a catalog row, such as by two {@code GRANT}s. */
    private static final Set<String> CATALOG_UPDATES = Set.of("simple_heap_update", "simple_heap_delete");

    private LostRace() {}

    /**
     * Whether another session's work is the cause of a failure.
     *
     * @param failure what was thrown
     */
    public static boolean isReasonOf(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException known && known.getServerErrorMessage() != null) {
                return isReasonOf(known.getServerErrorMessage());
            }
            if (cause instanceof SQLException sql && ALWAYS.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReasonOf(ServerErrorMessage error) {
        return switch (String.valueOf(error.getSQLState())) {
            // Two sessions created the same object, possibly with IF NOT EXISTS; the second attempt will see it.
            case SqlState.UNIQUE_VIOLATION -> "pg_catalog".equals(error.getSchema());
            case SqlState.INTERNAL_ERROR -> CATALOG_UPDATES.contains(String.valueOf(error.getRoutine()));
            case String state -> ALWAYS.contains(state);
        };
    }
}
