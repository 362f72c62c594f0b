package dev.rung.engine.model;

import dev.rung.engine.sql.SqlState;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * The error that PostgreSQL reported.
 *
 * @param message its message, or the exception's message if PostgreSQL reported none
 * @param state its SQLSTATE
 * @param detail its detail
 * @param hint its hint
 * @param position the position in the SQL, in characters from 1; 0 if unknown
 * @param inner the statement inside a function or a block of code that failed; null if it was the statement itself
 */
public record ServerError(
        String message,
        @Nullable String state,
        @Nullable String detail,
        @Nullable String hint,
        int position,
        @Nullable Inner inner) {

    /**
     * A statement that a function or a block of code executed.
     *
     * @param sql the SQL
     * @param position the position of the error, in characters from 1; 0 if unknown
     */
    public record Inner(String sql, int position) {}

    /**
     * Finds PostgreSQL's error in an exception or its causes.
     *
     * @param thrown any exception
     */
    public static ServerError of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            if (cause instanceof PSQLException known && known.getServerErrorMessage() != null) {
                return of(known.getServerErrorMessage());
            }
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return new ServerError(String.valueOf(sql.getMessage()), sql.getSQLState(), null, null, 0, null);
            }
        }
        return new ServerError(String.valueOf(thrown), null, null, null, 0, null);
    }

    /** The SQLSTATE, five characters. */
    public Optional<String> sqlState() {
        return Optional.ofNullable(state);
    }

    /** Whether the role lacks a privilege. */
    public boolean isRightMissing() {
        return SqlState.INSUFFICIENT_PRIVILEGE.equals(state);
    }

    /** Whether the session has ended, or its connection is lost. */
    public boolean isSessionLost() {
        return sqlState().filter(SqlState::isSessionLost).isPresent();
    }

    /** The statement inside a function or a block of code that failed. */
    public Optional<Inner> innerStatement() {
        return Optional.ofNullable(inner);
    }

    /** A batch stores its reason as the next exception, not as its cause. */
    private static @Nullable Throwable next(Throwable thrown) {
        return thrown.getCause() == null && thrown instanceof SQLException sql
                ? sql.getNextException()
                : thrown.getCause();
    }

    private static ServerError of(ServerErrorMessage error) {
        String inner = error.getInternalQuery();
        return new ServerError(
                String.valueOf(error.getMessage()),
                error.getSQLState(),
                error.getDetail(),
                error.getHint(),
                error.getPosition(),
                inner == null ? null : new Inner(inner, error.getInternalPosition()));
    }
}
