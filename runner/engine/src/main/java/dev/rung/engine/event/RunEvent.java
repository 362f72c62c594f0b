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
     * Another runner works on the same set; this one waits.
     *
     * @param set the set
     * @param waited how long it has waited so far
     * @param holder the session that holds the lock; empty if it went away in this moment
     */
    record LockAwaited(SetName set, Duration waited, Optional<LockHolder> holder) implements RunEvent {}

    /**
     * Other sessions hold a lock of the database that this run needs. It is told when that is first seen, again whenever
     * there are others in the way, and every five seconds.
     *
     * @param set the set
     * @param lockWait for which lock, and who is in the way
     */
    record Blocked(SetName set, LockWait lockWait) implements RunEvent {}

    /**
     * A statement of the run has been at work for a second. It is told once for each.
     *
     * @param set the set
     * @param statement its SQL; PostgreSQL cuts off a long one
     */
    record StatementRunning(SetName set, String statement) implements RunEvent {}

    /**
     * The plan is made and the lock is held.
     *
     * @param plan what will run
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
     * What PostgreSQL left behind of a step that was interrupted in an earlier run was dropped or completed.
     *
     * @param planned the migration
     * @param step the place of the step in the script, from 1
     * @param statement what was executed for it
     */
    record LeftoverCleared(PlannedMigration planned, int step, String statement) implements RunEvent {}

    /**
     * A migration could not get a lock in time, or met a deadlock; it will be tried again.
     *
     * @param planned the migration
     * @param attempt which attempt failed, from 1
     * @param attempts how many there are at most
     * @param reason PostgreSQL's message
     * @param lockWait the last wait for a lock that was seen during the attempt; empty if it was too short to be seen
     * @param pause how long it will wait before the next attempt
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
     * @param duration how long it took, all attempts included
     */
    record MigrationCompleted(PlannedMigration planned, Duration duration) implements RunEvent {}

    /**
     * A seed is planted.
     *
     * @param seed the seed
     * @param offered how many rows it has
     * @param written how many of them were inserted or updated
     */
    record SeedPlanted(SeedId seed, int offered, int written) implements RunEvent {}
}
