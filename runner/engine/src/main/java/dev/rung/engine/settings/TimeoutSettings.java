package dev.rung.engine.settings;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.query;

import dev.rung.engine.model.Durations;
import dev.rung.engine.model.TimeoutOverrides;
import java.time.Duration;
import java.util.List;
import org.jooq.Query;

/**
 * The time limits of locks, statements and migrations.
 *
 * @param lock the longest wait for a single lock; zero means no limit
 * @param statement the longest time for a single statement; zero means no limit
 * @param migration the longest time for a migration, including all its attempts and the pauses between them; zero means
 *     no limit
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

    /** The statements that set the lock and statement timeouts for the remainder of a transaction. */
    public List<Query> statements() {
        return List.of(
                query("set local lock_timeout = {0}", inline(lock.toMillis())),
                query("set local statement_timeout = {0}", inline(statement.toMillis())));
    }

    /**
     * The limits for a migration that may override them.
     *
     * @param overrides the migration's own limits
     */
    public TimeoutSettings with(TimeoutOverrides overrides) {
        return new TimeoutSettings(
                overrides.lock().orElse(lock),
                overrides.statement().orElse(statement),
                overrides.migration().orElse(migration));
    }
}
