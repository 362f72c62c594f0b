package dev.rung.engine.model;

import java.time.Duration;
import java.util.Optional;

/**
 * Something that one can do with Rung, to be named in a {@link Message}. {@link #inJava} words it as a call of the API; the
 * command line words it as a command or an option.
 */
public sealed interface Action extends Message.Part {

    /** Apply what is pending. */
    record Migrate() implements Action {}

    /** See which migrations are applied. */
    record ShowStatus() implements Action {}

    /** Undo migrations. */
    record RollBack() implements Action {}

    /**
     * Undo the last few migrations.
     *
     * @param count how many
     */
    record RollBackSteps(int count) implements Action {}

    /** Undo all migrations. */
    record RollBackAll() implements Action {}

    /**
     * Let a rollback end at a migration, which stays applied.
     *
     * @param id the migration
     */
    record RollBackTo(MigrationId id) implements Action {}

    /**
     * Undo one migration alone, by the script that the history keeps.
     *
     * @param id the migration
     */
    record UndoRecorded(MigrationId id) implements Action {}

    /**
     * Let a rollback undo a migration on its way by the script that the history keeps.
     *
     * @param id the migration
     */
    record AddRecorded(MigrationId id) implements Action {}

    /** Name the migrations that a rollback undoes by the scripts that the history keeps. */
    record NameRecorded() implements Action {}

    /**
     * Adopt what a database has already.
     *
     * @param last the last version to adopt, or words for it
     */
    record Baseline(String last) implements Action {}

    /** Record what became of an interrupted step. */
    record ResolveStep() implements Action {}

    /**
     * Record what became of the interrupted step of a migration.
     *
     * @param id the migration
     * @param isComplete whether it was completed
     */
    record ResolveStepOf(MigrationId id, boolean isComplete) implements Action {}

    /**
     * Record that a migration was applied by hand.
     *
     * @param id the migration; empty where any may be meant
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

    /** Record what a database is for. */
    record Protect() implements Action {}

    /** Forget what a database is for. */
    record Unprotect() implements Action {}

    /** Plant the seeds. */
    record Seed() implements Action {}

    /** Empty the seeded tables and plant the seeds. */
    record SeedAfresh() implements Action {}

    /** Plant the seeds without emptying their tables. */
    record KeepSeeded() implements Action {}

    /** Drop everything in the schema. */
    record Reset() implements Action {}

    /** Save the database. */
    record BackUp() implements Action {}

    /**
     * Allow a way down to lose data of production.
     *
     * @param database the database; empty where it is about the permission itself
     */
    record AllowDataLoss(Optional<String> database) implements Action {}

    /** Apply migrations although newer ones are applied. */
    record AllowOutOfOrder() implements Action {}

    /** Apply the set to another schema than its own. */
    record ChooseSchema() implements Action {}

    /**
     * Take on a role after connecting.
     *
     * @param role the role
     */
    record TakeRole(String role) implements Action {}

    /** Tell the password for a connection. */
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

    /** Set how often a migration that got no lock is tried. */
    record SetAttempts() implements Action {}

    /** Set how long to wait for another runner. */
    record SetLockWait() implements Action {}

    /** What to call in a Java program, as a part of a sentence. */
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
