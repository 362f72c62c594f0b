package dev.rung.engine.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a step failed.
 *
 * @param step the step
 * @param number its place in the script, from 1
 * @param count how many steps the script has
 * @param line where it failed; in Java code the line of the call that failed, else that of the step
 * @param sql the statement that PostgreSQL refused; null if Java code failed without one
 * @param position where in the SQL, in characters from 1; 0 if it isn't known
 * @param error what PostgreSQL said, or the exception
 */
public record StepFailure(
        Step step,
        int number,
        int count,
        SourceLine line,
        @Nullable String sql,
        int position,
        ServerError error) {

    /** The statement that PostgreSQL refused. */
    public Optional<String> statement() {
        return Optional.ofNullable(sql);
    }

    /** PostgreSQL's error code. */
    public Optional<String> state() {
        return error.sqlState();
    }
}
