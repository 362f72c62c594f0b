package dev.rung.engine.plan;

import dev.rung.engine.exception.ProblemsException;
import dev.rung.engine.history.History;
import dev.rung.engine.model.Action.AddRecorded;
import dev.rung.engine.model.Action.Migrate;
import dev.rung.engine.model.Action.NameRecorded;
import dev.rung.engine.model.Action.ResolveRolledBack;
import dev.rung.engine.model.Action.RollBackTo;
import dev.rung.engine.model.Action.UndoRecorded;
import dev.rung.engine.model.Direction;
import dev.rung.engine.model.EntryState;
import dev.rung.engine.model.HistoryEntry;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.MigrationId;
import dev.rung.engine.model.Plan;
import dev.rung.engine.model.PlannedMigration;
import dev.rung.engine.model.PlannedMigration.Reason;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.RollbackTarget;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.Script;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.ScriptedMigration.Mode;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.model.SourceLine;
import dev.rung.engine.model.Step;
import dev.rung.engine.model.StoredStep;
import dev.rung.engine.model.TimeoutOverrides;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans rollbacks. They undo migrations in the reverse order of application. */
public final class DownPlanner {

    private final ScriptedSet set;
    private final SchemaName schema;
    private final History history;
    private final Set<MigrationId> recorded;
    private final List<Problem> problems = new ArrayList<>();

    private DownPlanner(ScriptedSet set, SchemaName schema, History history, Set<String> recorded) {
        this.set = set;
        this.schema = schema;
        this.history = history;
        this.recorded = recorded.stream().map(this::applied).collect(Collectors.toSet());
    }

    /**
     * Plans a rollback.
     *
     * @param set a set without problems
     * @param schema the schema that it is applied to
     * @param history the history of the schema
     * @param target how far to roll back
     * @param recorded versions that may be undone by the script in the history because their class is missing or has
     *     changed
     * @throws ProblemsException if one of the migrations can't be undone, or the target isn't applied
     */
    public static Plan plan(
            ScriptedSet set, SchemaName schema, History history, RollbackTarget target, Set<String> recorded) {
        return new DownPlanner(set, schema, history, recorded).plan(target);
    }

    /**
     * Plans to undo the last migrations and apply them again.
     *
     * @param set a set without problems
     * @param schema the schema that it is applied to
     * @param history the history of the schema
     * @param count how many migrations, at least 1
     * @throws ProblemsException if one of them can't be undone
     */
    public static Plan planRedo(ScriptedSet set, SchemaName schema, History history, int count) {
        DownPlanner planner = new DownPlanner(set, schema, history, Set.of());
        List<HistoryEntry> affected = planner.affected(RollbackTarget.steps(count));
        List<PlannedMigration> both = new ArrayList<>();
        for (HistoryEntry entry : affected) {
            both.add(planner.redone(entry));
        }
        affected.stream()
                .map(HistoryEntry::id)
                .sorted()
                .flatMap(id -> set.find(id).stream())
                .map(migration -> PlannedMigration.whole(migration, Direction.UP, Reason.REDO))
                .forEach(both::add);
        return planner.toPlan(both);
    }

    /** Plans to undo a migration of a redo. If it was edited, the script in the history undoes it. */
    private PlannedMigration redone(HistoryEntry entry) {
        Optional<ScriptedMigration> present = set.find(entry.id());
        if (present.isEmpty()) {
            problems.add(Problem.of(
                    entry.id().toString(),
                    "is applied, but its class isn't on the class path, so it can't be applied again",
                    Message.of("restore the class, or undo the migration alone: ")
                            .and(new UndoRecorded(entry.id()))));
        }
        if (present.filter(migration -> !isModified(migration, entry)).isPresent()) {
            return down(entry);
        }
        present.ifPresent(migration -> problems.addAll(migration.problems()));
        return down(entry, fromHistory(entry));
    }

    private Plan plan(RollbackTarget target) {
        List<PlannedMigration> planned = new ArrayList<>();
        List<HistoryEntry> affected = affected(target);
        for (HistoryEntry entry : affected) {
            planned.add(down(entry));
        }
        List<MigrationId> ids = affected.stream().map(HistoryEntry::id).toList();
        recorded.stream()
                .filter(id -> !ids.contains(id))
                .sorted()
                .forEach(id -> problems.add(new Problem(
                        id.toString(),
                        null,
                        Message.of("is named by ").and(new NameRecorded()).and(", but this rollback doesn't undo it"),
                        Message.of("undo it alone: ").and(new UndoRecorded(id)))));
        return toPlan(planned);
    }

    private Plan toPlan(List<PlannedMigration> planned) {
        ProblemsException.throwIfAny(problems);
        return new Plan(set.name(), schema, history.fingerprint(), planned);
    }

    private List<HistoryEntry> affected(RollbackTarget target) {
        List<HistoryEntry> newestFirst = history.entries().reversed();
        List<HistoryEntry> versioned =
                newestFirst.stream().filter(entry -> !entry.id().isRepeatable()).toList();
        return switch (target) {
            case RollbackTarget.Steps steps ->
                versioned.stream().limit(steps.count()).toList();
            case RollbackTarget.DownTo downTo -> {
                MigrationId last = applied(downTo.version());
                yield versioned.stream()
                        .filter(entry -> entry.id().compareTo(last) > 0)
                        .toList();
            }
            case RollbackTarget.OnlyRecorded only ->
                newestFirst.stream()
                        .filter(entry -> recorded.contains(entry.id()))
                        .toList();
            case RollbackTarget.All all -> {
                List<HistoryEntry> everything = new ArrayList<>(newestFirst.stream()
                        .filter(entry -> entry.id().isRepeatable())
                        .toList());
                everything.addAll(versioned);
                yield everything;
            }
        };
    }

    private MigrationId applied(String version) {
        return VersionReference.resolveApplied(
                set.name(),
                version,
                history.entries().stream().map(HistoryEntry::id).toList());
    }

    private PlannedMigration down(HistoryEntry entry) {
        ScriptedMigration migration = recorded.contains(entry.id())
                ? fromHistory(entry)
                : set.find(entry.id()).orElse(null);
        if (migration == null) {
            problems.add(Problem.of(
                    entry.id().toString(),
                    "is applied, but its class isn't on the class path",
                    Message.of("restore the class, or undo it by its recorded script: ")
                            .and(new AddRecorded(entry.id()))));
            migration = fromHistory(entry);
        } else if (isModified(migration, entry)) {
            Problem modified = Contradictions.modified(migration, entry);
            problems.add(new Problem(
                    modified.subject(),
                    modified.place(),
                    modified.message(),
                    Message.of("restore the applied version, or undo it by its recorded script: ")
                            .and(new AddRecorded(entry.id()))));
        } else if (!migration.problems().isEmpty()) {
            problems.addAll(migration.problems());
            migration = fromHistory(entry);
        }
        return down(entry, migration);
    }

    private PlannedMigration down(HistoryEntry entry, ScriptedMigration migration) {
        if (entry.state() == EntryState.BASELINE) {
            problems.add(Problem.of(
                    entry.id().toString(),
                    "was adopted by a baseline, and Rung doesn't undo migrations that it didn't apply",
                    Message.of("roll back to it or to a newer migration, with ").and(new RollBackTo(entry.id()))));
        }
        migration
                .down()
                .irreversible()
                .ifPresent(step -> problems.add(new Problem(
                        entry.id().toString(),
                        step.line(),
                        "can't be rolled back: " + step.reason(),
                        "write a new migration that reverts its changes, or restore a backup")));
        return switch (entry.state()) {
            case APPLIED, BASELINE -> PlannedMigration.whole(migration, Direction.DOWN, Reason.ROLLBACK);
            case RUNNING -> halfway(entry, migration);
            case REVERTING -> resumed(entry, migration);
        };
    }

    /** Plans to undo a migration whose {@code up} was interrupted. Only its completed steps are undone. */
    private PlannedMigration halfway(HistoryEntry entry, ScriptedMigration migration) {
        refuseIfTransactional(entry);
        Optional<List<Step>> steps = undoing(entry, migration);
        if (steps.isEmpty()) {
            problems.add(Problem.of(
                    entry.id().toString(),
                    "was interrupted after step " + entry.stepsDone() + " of " + entry.stepsTotal()
                            + ", and Rung can't determine which steps of its down undo the completed ones",
                    Message.of("complete it with ")
                            .and(new Migrate())
                            .and(" and then roll it back; or undo its first " + entry.stepsDone()
                                    + " steps by hand and record that with ")
                            .and(new ResolveRolledBack(entry.id()))));
        }
        ScriptedMigration partial = new ScriptedMigration(
                migration.id(),
                migration.source(),
                migration.mode(),
                migration.timeouts(),
                migration.up(),
                new Script(steps.orElse(List.of()), migration.down().acceptances()));
        return interrupted(entry, partial, 0);
    }

    /** Plans to continue an interrupted rollback, with the script that it started with. */
    private PlannedMigration resumed(HistoryEntry entry, ScriptedMigration migration) {
        refuseIfTransactional(entry);
        Optional<List<Step>> steps = undoing(entry, migration);
        if (steps.filter(script -> Resumption.saysTheSame(entry.down(), script, entry.stepsUndone()))
                .isEmpty()) {
            problems.add(new Problem(
                    entry.id().toString(),
                    migration.source(),
                    "was changed while it was being rolled back"
                            + (steps.isEmpty()
                                    ? ": its up was interrupted after step " + entry.stepsDone() + " of "
                                            + entry.stepsTotal()
                                            + ", and Rung can no longer determine which steps of its down undo the"
                                            + " completed ones"
                                    : ": the first " + entry.stepsUndone()
                                            + " steps of its down are complete, and have changed since"),
                    Message.of("restore it, or continue with the recorded script: ")
                            .and(new UndoRecorded(entry.id()))));
        }
        ScriptedMigration same = new ScriptedMigration(
                migration.id(),
                migration.source(),
                migration.mode(),
                migration.timeouts(),
                migration.up(),
                new Script(steps.orElse(List.of()), migration.down().acceptances()));
        return interrupted(entry, same, entry.stepsUndone());
    }

    /** The steps of {@code down} that undo the completed steps of {@code up}; empty if this can't be determined. */
    private static Optional<List<Step>> undoing(HistoryEntry entry, ScriptedMigration migration) {
        if (entry.state() == EntryState.REVERTING && entry.stepsDone() == entry.stepsTotal()) {
            return Optional.of(migration.down().steps());
        }
        return Resumption.canResume(migration, entry)
                ? PartialDown.of(
                        migration.up().steps(),
                        entry.stepsDone(),
                        migration.down().steps())
                : Optional.empty();
    }

    private static PlannedMigration interrupted(HistoryEntry entry, ScriptedMigration migration, int firstStep) {
        return new PlannedMigration(
                migration, Direction.DOWN, Reason.RESUMED, Mode.STEPWISE, firstStep, entry.intention());
    }

    private void refuseIfTransactional(HistoryEntry entry) {
        if (entry.mode() == Mode.TRANSACTIONAL) {
            problems.add(Contradictions.endedItsTransaction(entry));
        }
    }

    private static boolean isModified(ScriptedMigration migration, HistoryEntry entry) {
        return entry.state().isComplete()
                && !migration.id().isRepeatable()
                && !entry.checksum().equals(migration.checksum().value());
    }

    private static ScriptedMigration fromHistory(HistoryEntry entry) {
        String file = entry.up().isEmpty()
                ? entry.id().toString()
                : SourceLine.parse(entry.up().getFirst().line()).file();
        return new ScriptedMigration(
                entry.id(),
                new SourceLine(file, 0),
                entry.mode(),
                TimeoutOverrides.NONE,
                StoredStep.asRecorded(entry.up()),
                StoredStep.replay(entry.down(), entry.stepsUndone()));
    }
}
