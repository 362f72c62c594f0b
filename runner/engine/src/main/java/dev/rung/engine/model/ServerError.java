package dev.rung.engine.model;

import dev.rung.engine.sql.SqlState;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What PostgreSQL said of an error.
 *
 * @param message its message, or the exception's where it isn't PostgreSQL's
 * @param state its code
 * @param detail more about it
 * @param hint what it suggests
 * @param position where in the SQL, in characters from 1; 0 where it didn't say
 * @param inner the statement that a function or a block of code ran, where the error is in that
 */
public record ServerError(
        String message,
        @Nullable String state,
        @Nullable String detail,
        @Nullable String hint,
        int position,
        @Nullable Inner inner) {

    /**
     * A statement that the server ran on behalf of another.
     *
     * @param sql the SQL
     * @param position where in it the error is, in characters from 1; 0 where it didn't say
     */
    public record Inner(String sql, int position) {}

    /**
     * Finds PostgreSQL's words in an exception or its causes.
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

    /** PostgreSQL's code, five characters. */
    public Optional<String> sqlState() {
        return Optional.ofNullable(state);
    }

    /** Whether the role lacks a right. */
    public boolean isRightMissing() {
        return SqlState.INSUFFICIENT_PRIVILEGE.equals(state);
    }

    /** Whether the session has ended, or its connection is lost. */
    public boolean isSessionLost() {
        return sqlState().filter(SqlState::isSessionLost).isPresent();
    }

    /** What the statement that the server ran on behalf of another was. */
    public Optional<Inner> innerStatement() {
        return Optional.ofNullable(inner);
    }

    /** A batch keeps why it failed beside its cause. */
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
