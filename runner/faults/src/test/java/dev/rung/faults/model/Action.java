package dev.rung.faults.model;

import java.util.Optional;

/** One thing of a sequence: what its author does to the classes, what anyone does to the database, or a command. */
sealed interface Action {

    /** Writes a class, or writes it anew. */
    record Write(Definition definition) implements Action {}

    /** Deletes a class. */
    record Remove(String id) implements Action {}

    /** Gives a class another name. */
    record Rename(String id, String name) implements Action {}

    /** Puts {@code @Stepwise} on a class, or takes it off; not where a step needs it. */
    record Toggle(String id) implements Action {}

    /** Changes the set's schema by hand. */
    record ByHand(Change change) implements Action {}

    /** Changes {@code public} by hand. */
    record Elsewhere(Change change) implements Action {}

    /** Has steps fail from now on, or pass again. */
    record Gate(String gate, boolean closed) implements Action {}

    /** Runs a command, into which a mishap may come. */
    record Run(Command command, Mishap mishap) implements Action {}

    /** Runs two commands at once. */
    record Both(Command one, Command other) implements Action {}

    /** A command of Rung's. */
    sealed interface Command {

        /** {@code rung migrate}, {@code --to} perhaps. */
        record Migrate(Optional<String> to) implements Command {}

        /** {@code rung rollback --steps}; {@code recorded} is said for all migrations that it undoes. */
        record RollbackSteps(int steps, boolean recorded) implements Command {}

        /** {@code rung rollback --to}. */
        record RollbackTo(String id, boolean recorded) implements Command {}

        /** {@code rung rollback --all}. */
        record RollbackAll(boolean recorded) implements Command {}

        /** {@code rung rollback --recorded}, of one migration alone. */
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
