package dev.rung.faults.model;

import java.util.Optional;

/** An action of a sequence: an edit of the classes, a change to the database by hand, or a command. */
sealed interface Action {

    /** Writes or rewrites a class. */
    record Write(Definition definition) implements Action {}

    /** Deletes a class. */
    record Remove(String id) implements Action {}

    /** Renames a class. */
    record Rename(String id, String name) implements Action {}

    /** Adds {@code @Stepwise} to a class, or removes it unless a step requires it. */
    record Toggle(String id) implements Action {}

    /** Changes the set's schema by hand. */
    record ByHand(Change change) implements Action {}

    /** Changes the schema {@code public} by hand. */
    record Elsewhere(Change change) implements Action {}

    /** Makes steps fail from now on, or succeed again. */
    record Gate(String gate, boolean closed) implements Action {}

    /** Runs a command, possibly with a mishap. */
    record Run(Command command, Mishap mishap) implements Action {}

    /** Runs two commands concurrently. */
    record Both(Command one, Command other) implements Action {}

    /** A command of Rung. */
    sealed interface Command {

        /** {@code rung migrate}, optionally with {@code --to}. */
        record Migrate(Optional<String> to) implements Command {}

        /** {@code rung rollback --steps}; {@code recorded} names all migrations that it undoes. */
        record RollbackSteps(int steps, boolean recorded) implements Command {}

        /** {@code rung rollback --to}. */
        record RollbackTo(String id, boolean recorded) implements Command {}

        /** {@code rung rollback --all}. */
        record RollbackAll(boolean recorded) implements Command {}

        /** {@code rung rollback --recorded} of a single migration. */
        record RollbackAlone(String id) implements Command {}

        /** {@code rung redo --steps}. */
        record Redo(int steps) implements Command {}

        /** {@code rung resolve --applied}. */
        record ResolveApplied(String id, boolean force) implements Command {}

        /** {@code rung resolve --rolled-back}. */
        record ResolveRolledBack(String id, boolean force) implements Command {}

        /** {@code rung resolve --step-done} or {@code --step-undone}. */
        record ResolveStep(String id, boolean isDone) implements Command {}

        /** {@code rung resolve --renamed}. */
        record ResolveRenamed(String from, String to) implements Command {}

        /** {@code rung baseline}. */
        record Baseline(String id) implements Command {}

        /** {@code rung seed}. */
        record Seed(boolean reset) implements Command {}

        /** {@code rung reset}. */
        record Reset() implements Command {}
    }
}
