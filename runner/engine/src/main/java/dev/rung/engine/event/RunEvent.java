package dev.rung.engine.event;

import dev.rung.engine.model.Plan;
import dev.rung.engine.model.PlannedMigration;
import dev.rung.engine.model.SeedId;
import dev.rung.engine.model.SetName;
import java.time.Duration;
import java.util.Optional;

/** Something that happens during a run. */
public sealed interface RunEvent {

    /**
     * Another runner holds the lock of the same set; this run waits.
     *
     * @param set the set
     * @param waited how long it has waited so far
     * @param holder the session that holds the lock; empty if it has just ended
     */
    record LockAwaited(SetName set, Duration waited, Optional<LockHolder> holder) implements RunEvent {}

    /**
     * Other sessions hold a database lock that this run needs. The event is sent when this is first observed, whenever
     * the blocking sessions change, and every five seconds.
     *
     * @param set the set
     * @param lockWait the lock and the blocking sessions
     */
    record Blocked(SetName set, LockWait lockWait) implements RunEvent {}

    /**
     * A statement has been running for a second. The event is sent once for each statement.
     *
     * @param set the set
     * @param statement its SQL; PostgreSQL truncates a long one
     */
    record StatementRunning(SetName set, String statement) implements RunEvent {}

    /**
     * The plan is made and the lock is held.
     *
     * @param plan the migrations that will run
     */
    record RunStarted(Plan plan) implements RunEvent {}

    /**
     * A migration begins.
     *
     * @param planned the migration
     * @param position its place in the plan, from 1
     * @param count how many the plan has
     */
    record MigrationStarted(PlannedMigration planned, int position, int count) implements RunEvent {}

    /**
     * A step of a stepwise migration is complete and recorded.
     *
     * @param planned the migration
     * @param step the place of the step in the script, from 1
     * @param duration how long it took; zero where the catalog showed that an earlier run had completed it
     */
    record StepCompleted(PlannedMigration planned, int step, Duration duration) implements RunEvent {}

    /**
     * The leftovers of a step that was interrupted in an earlier run were dropped or completed.
     *
     * @param planned the migration
     * @param step the place of the step in the script, from 1
     * @param statement the statement that was executed for this
     */
    record LeftoverCleared(PlannedMigration planned, int step, String statement) implements RunEvent {}

    /**
     * A migration couldn't get a lock in time, or met a deadlock. It will be retried.
     *
     * @param planned the migration
     * @param attempt the number of the failed attempt, from 1
     * @param attempts the maximum number of attempts
     * @param reason PostgreSQL's message
     * @param lockWait the last wait for a lock that was observed during the attempt; empty if it was too short to be
     *     observed
     * @param pause how long the run waits before the next attempt
     */
    record AttemptFailed(
            PlannedMigration planned,
            int attempt,
            int attempts,
            String reason,
            Optional<LockWait> lockWait,
            Duration pause)
            implements RunEvent {}

    /**
     * A migration is complete and recorded.
     *
     * @param planned the migration
     * @param duration how long it took, including all attempts
     */
    record MigrationCompleted(PlannedMigration planned, Duration duration) implements RunEvent {}

    /**
     * A seed is planted.
     *
     * @param seed the seed
     * @param offered how many rows the seed contains
     * @param written how many of these rows were inserted or updated
     */
    record SeedPlanted(SeedId seed, long offered, long written) implements RunEvent {}
}
