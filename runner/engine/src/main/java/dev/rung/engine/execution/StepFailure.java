package dev.rung.engine.execution;

import dev.rung.engine.script.Step;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a step failed.
 *
 * @param step the step
 * @param number its place in the script, from 1
 * @param count how many steps the script has
 * @param message PostgreSQL's message, or the exception's
 * @param sqlState PostgreSQL's error code, five characters; null if the error isn't PostgreSQL's
 * @param detail PostgreSQL's detail, if it gave one
 * @param hint PostgreSQL's hint, if it gave one
 * @param position where in the SQL, in characters from 1; 0 if PostgreSQL didn't say
 */
public record StepFailure(
        Step step,
        int number,
        int count,
        String message,
        @Nullable String sqlState,
        @Nullable String detail,
        @Nullable String hint,
        int position) {

    /** PostgreSQL's error code. */
    public Optional<String> state() {
        return Optional.ofNullable(sqlState);
    }
}
