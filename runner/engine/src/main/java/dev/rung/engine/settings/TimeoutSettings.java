package dev.rung.engine.settings;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.query;

import dev.rung.engine.model.Durations;
import dev.rung.engine.model.TimeoutOverrides;
import java.time.Duration;
import java.util.List;
import org.jooq.Query;

/**
 * How long a migration may hold others up.
 *
 * @param lock the longest wait for a single lock; zero is no limit
 * @param statement the longest time for a single statement; zero is no limit
 * @param migration the longest time for a migration, with all its attempts and the pauses between them; zero is no limit
 */
public record TimeoutSettings(Duration lock, Duration statement, Duration migration) {

    /** 2 s for a lock, no limit for a statement or a migration. */
    public static final TimeoutSettings DEFAULT =
            new TimeoutSettings(Duration.ofSeconds(2), Duration.ZERO, Duration.ZERO);

    /** Checks the ranges. */
    public TimeoutSettings {
        for (Duration timeout : List.of(lock, statement, migration)) {
            if (timeout.isNegative()) {
                throw new IllegalArgumentException("a timeout is negative");
            }
            if (timeout.compareTo(Durations.LONGEST) > 0) {
                throw new IllegalArgumentException("a timeout is longer than PostgreSQL's longest duration, 596h");
            }
        }
    }

    /** The statements that set the limits of locks and statements for the rest of a transaction. */
    public List<Query> statements() {
        return List.of(
                query("set local lock_timeout = {0}", inline(lock.toMillis())),
                query("set local statement_timeout = {0}", inline(statement.toMillis())));
    }

    /**
     * The limits for a migration, which may have its own.
     *
     * @param overrides its own
     */
    public TimeoutSettings with(TimeoutOverrides overrides) {
        return new TimeoutSettings(
                overrides.lock().orElse(lock),
                overrides.statement().orElse(statement),
                overrides.migration().orElse(migration));
    }
}
