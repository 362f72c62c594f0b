package dev.rung.engine.model;

import java.time.Duration;
import java.util.Optional;

/**
 * An operation or a setting of Rung that a {@link Message} names. {@link #inJava} words it as a call of the API; the
 * command line words it as a command or an option.
 */
public sealed interface Action extends Message.Part {

    /** Apply the pending migrations. */
    record Migrate() implements Action {}

    /** See which migrations are applied. */
    record ShowStatus() implements Action {}

    /** Undo migrations. */
    record RollBack() implements Action {}

    /**
     * Undo the last migrations.
     *
     * @param count how many
     */
    record RollBackSteps(int count) implements Action {}

    /** Undo all migrations. */
    record RollBackAll() implements Action {}

    /**
     * Roll back to a migration, which stays applied.
     *
     * @param id the migration
     */
    record RollBackTo(MigrationId id) implements Action {}

    /**
     * Undo a single migration by the script in the history.
     *
     * @param id the migration
     */
    record UndoRecorded(MigrationId id) implements Action {}

    /**
     * Let a rollback use the script in the history for one of its migrations.
     *
     * @param id the migration
     */
    record AddRecorded(MigrationId id) implements Action {}

    /** Name the migrations that a rollback undoes by the scripts in the history. */
    record NameRecorded() implements Action {}

    /**
     * Adopt the existing schema of a database.
     *
     * @param last the last version to adopt, or words for it
     */
    record Baseline(String last) implements Action {}

    /** Record whether an interrupted step was completed. */
    record ResolveStep() implements Action {}

    /**
     * Record whether the interrupted step of a migration was completed.
     *
     * @param id the migration
     * @param isComplete whether it was completed
     */
    record ResolveStepOf(MigrationId id, boolean isComplete) implements Action {}

    /**
     * Record that a migration was applied by hand.
     *
     * @param id the migration; empty for any migration
     */
    record ResolveApplied(Optional<MigrationId> id) implements Action {}

    /**
     * Record that a migration was undone by hand.
     *
     * @param id the migration
     */
    record ResolveRolledBack(MigrationId id) implements Action {}

    /** Record a migration as applied or undone although the catalog contradicts that. */
    record Force() implements Action {}

    /** Record the environment of a database. */
    record Protect() implements Action {}

    /** Remove the recorded environment of a database. */
    record Unprotect() implements Action {}

    /** Plant the seeds. */
    record Seed() implements Action {}

    /** Empty the seeded tables and plant the seeds. */
    record SeedAfresh() implements Action {}

    /** Plant the seeds without emptying their tables. */
    record KeepSeeded() implements Action {}

    /** Drop everything in the schema. */
    record Reset() implements Action {}

    /** Back up the database. */
    record BackUp() implements Action {}

    /**
     * Allow a rollback to lose data in production.
     *
     * @param database the database; empty to name the permission itself
     */
    record AllowDataLoss(Optional<String> database) implements Action {}

    /** Apply migrations although newer ones are applied. */
    record AllowOutOfOrder() implements Action {}

    /** Apply the set to a schema other than its own. */
    record ChooseSchema() implements Action {}

    /**
     * Assume a role after connecting.
     *
     * @param role the role
     */
    record TakeRole(String role) implements Action {}

    /** Provide the password for a connection. */
    record GivePassword() implements Action {}

    /** Write the class of the next migration. */
    record CreateMigration() implements Action {}

    /** Set how long a statement waits for a lock. */
    record SetLockTimeout() implements Action {}

    /** Set how long a statement may take. */
    record SetStatementTimeout() implements Action {}

    /**
     * Set how long a statement may take, for one run or for all.
     *
     * @param limit the longest time
     */
    record LimitStatements(Duration limit) implements Action {}

    /** Set how long a migration may take. */
    record SetMigrationTimeout() implements Action {}

    /** Set how often a migration is tried that can't get a lock. */
    record SetAttempts() implements Action {}

    /** Set how long to wait for another runner. */
    record SetLockWait() implements Action {}

    /** The call of the API, as a part of a sentence. */
    default String inJava() {
        return switch (this) {
            case Migrate migrate -> "Rung.migrate()";
            case ShowStatus show -> "Rung.status()";
            case RollBack any -> "Rung.planRollback(...)";
            case RollBackSteps steps -> "Rung.planRollback(RollbackTarget.steps(" + steps.count() + "), Set.of())";
            case RollBackAll all -> "Rung.planRollback(RollbackTarget.all(), Set.of())";
            case RollBackTo to -> "RollbackTarget.downTo(\"" + to.id() + "\")";
            case UndoRecorded undo -> "Rung.planRollback(RollbackTarget.onlyRecorded(), Set.of(\"" + undo.id() + "\"))";
            case AddRecorded add -> "Rung.planRollback(target, Set.of(\"" + add.id() + "\"))";
            case NameRecorded name -> "the argument recorded of Rung.planRollback(target, recorded)";
            case Baseline baseline -> "Rung.baseline(...) up to " + baseline.last();
            case ResolveStep any -> "Rung.resolveStep(...)";
            case ResolveStepOf step -> "Rung.resolveStep(\"" + step.id() + "\", " + step.isComplete() + ")";
            case ResolveApplied applied ->
                applied.id()
                        .map(id -> "Rung.resolveApplied(\"" + id + "\", Optional.empty())")
                        .orElse("Rung.resolveApplied(...)");
            case ResolveRolledBack undone -> "Rung.resolveRolledBack(\"" + undone.id() + "\", Optional.empty())";
            case Force force -> "Optional.of(\"why\") as the argument force";
            case Protect protect -> "Rung.protect(...)";
            case Unprotect unprotect -> "Rung.unprotect()";
            case Seed seed -> "Rung.seed(...)";
            case SeedAfresh afresh -> "Rung.planSeeds(environment, true)";
            case KeepSeeded keep -> "plan with Rung.planSeeds(environment, false)";
            case Reset reset -> "Rung.reset(...)";
            case BackUp backUp -> "pg_dump";
            case AllowDataLoss allow ->
                "RungBuilder.allowDataLoss("
                        + allow.database().map(name -> "\"" + name + "\"").orElse("...") + ")";
            case AllowOutOfOrder allow -> "RungBuilder.allowOutOfOrder(true)";
            case ChooseSchema choose -> "RungBuilder.schema(...)";
            case TakeRole take -> "RungBuilder.role(new SessionRole(\"" + take.role() + "\"))";
            case GivePassword give -> "give it to the data source";
            case CreateMigration create -> "Author.write(...)";
            case SetLockTimeout set -> "the lock timeout of RungBuilder.timeouts(...)";
            case SetStatementTimeout set -> "the statement timeout of RungBuilder.timeouts(...)";
            case LimitStatements limit ->
                "the statement timeout of RungBuilder.timeouts(...), " + Durations.format(limit.limit());
            case SetMigrationTimeout set -> "the migration timeout of RungBuilder.timeouts(...)";
            case SetAttempts set -> "the attempts of RungBuilder.retries(...)";
            case SetLockWait set -> "RungBuilder.lock(...)";
        };
    }
}
