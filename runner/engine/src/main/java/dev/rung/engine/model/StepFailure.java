package dev.rung.engine.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The failure of a step.
 *
 * @param step the step
 * @param number its place in the script, from 1
 * @param count how many steps the script has
 * @param line where it failed: the line of the failed call in Java code, otherwise the line of the step
 * @param sql the statement that failed; null if Java code failed without one
 * @param position the position in the SQL, in characters from 1; 0 if unknown
 * @param error PostgreSQL's error, or the exception
 */
public record StepFailure(
        Step step,
        int number,
        int count,
        SourceLine line,
        @Nullable String sql,
        int position,
        ServerError error) {

    /** The statement that failed; empty if Java code failed without one. */
    public Optional<String> statement() {
        return Optional.ofNullable(sql);
    }

    /** PostgreSQL's SQLSTATE. */
    public Optional<String> state() {
        return error.sqlState();
    }
}
