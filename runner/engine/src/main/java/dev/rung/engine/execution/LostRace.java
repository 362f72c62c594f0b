package dev.rung.engine.execution;

import java.sql.SQLException;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Tells an error that comes of another session's doing something at the same moment, and that won't come again when the
 * other is done.
 */
final class LostRace {

    /** Lock not available, deadlock detected, serialization failure. */
    private static final Set<String> ALWAYS = Set.of("55P03", "40P01", "40001");

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String INTERNAL_ERROR = "XX000";

    /** Where PostgreSQL finds that a row of its catalogs was changed meanwhile, as by two {@code GRANT}s at once. */
    private static final Set<String> CATALOG_UPDATES = Set.of("simple_heap_update", "simple_heap_delete");

    private LostRace() {}

    static boolean isReasonOf(Exception failure) {
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
            // Two sessions made the same object, or both left it out if it was there: the second attempt sees it.
            case UNIQUE_VIOLATION -> "pg_catalog".equals(error.getSchema());
            case INTERNAL_ERROR -> CATALOG_UPDATES.contains(String.valueOf(error.getRoutine()));
            case String state -> ALWAYS.contains(state);
        };
    }
}
