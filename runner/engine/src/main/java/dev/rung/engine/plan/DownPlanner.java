package dev.rung.engine.plan;

import dev.rung.engine.history.EntryState;
import dev.rung.engine.history.History;
import dev.rung.engine.history.HistoryEntry;
import dev.rung.engine.history.RecordedStep;
import dev.rung.engine.model.MigrationId;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.ProblemsException;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SourceLine;
import dev.rung.engine.plan.PlannedMigration.Reason;
import dev.rung.engine.script.RecordedMigration;
import dev.rung.engine.script.RecordedMigration.Mode;
import dev.rung.engine.script.RecordedSet;
import dev.rung.engine.script.Script;
import dev.rung.engine.script.Step;
import dev.rung.engine.script.TimeoutOverrides;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans the way down, in the reverse of the order in which the migrations were applied. */
public final class DownPlanner {

    private final RecordedSet set;
    private final SchemaName schema;
    private final History history;
    private final Set<MigrationId> recorded;
    private final List<Problem> problems = new ArrayList<>();

    private DownPlanner(RecordedSet set, SchemaName schema, History history, Set<String> recorded) {
        this.set = set;
        this.schema = schema;
        this.history = history;
        this.recorded = recorded.stream().map(this::applied).collect(Collectors.toSet());
    }

    /**
     * Plans a rollback.
     *
     * @param set a set without problems
     * @param schema where it is applied
     * @param history what was applied there
     * @param target how far to go
     * @param recorded versions that may be undone by the script that the history keeps, because their class is gone or
     *     has changed
     * @throws ProblemsException if a migration on the way can't be undone, or the target isn't applied
     */
    public static Plan plan(
            RecordedSet set, SchemaName schema, History history, RollbackTarget target, Set<String> recorded) {
        return new DownPlanner(set, schema, history, recorded).plan(target);
    }

    /**
     * Plans to undo the last few migrations and to apply them again.
     *
     * @param set a set without problems
     * @param schema where it is applied
     * @param history what was applied there
     * @param count how many, at least 1
     * @throws ProblemsException if one of them can't be undone
     */
    public static Plan planRedo(RecordedSet set, SchemaName schema, History history, int count) {
        Plan down = plan(set, schema, history, RollbackTarget.steps(count), Set.of());
        List<PlannedMigration> both = new ArrayList<>(down.migrations());
        down.migrations().stream()
                .sorted(Comparator.comparing(PlannedMigration::id))
                .map(undone -> new PlannedMigration(undone.migration(), Direction.UP, Reason.REDO, 0))
                .forEach(both::add);
        return new Plan(set.name(), schema, history.fingerprint(), both);
    }

    private Plan plan(RollbackTarget target) {
        List<PlannedMigration> planned = new ArrayList<>();
        for (HistoryEntry entry : affected(target)) {
            planned.add(down(entry));
        }
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
        RecordedMigration migration = recorded.contains(entry.id())
                ? fromHistory(entry)
                : set.find(entry.id()).orElse(null);
        if (migration == null) {
            problems.add(Problem.of(
                    entry.id().toString(),
                    "is applied, but its class isn't on the class path",
                    "restore the class, or undo it by its recorded script: add --recorded " + entry.id()));
            migration = fromHistory(entry);
        } else if (isModified(migration, entry)) {
            Problem modified = Contradictions.modified(migration, entry);
            problems.add(new Problem(
                    modified.subject(),
                    modified.place(),
                    modified.message(),
                    "restore what was applied, or undo it by its recorded script: add --recorded " + entry.id()));
        }
        if (entry.state() == EntryState.BASELINE) {
            problems.add(Problem.of(
                    entry.id().toString(),
                    "was adopted by a baseline, so Rung didn't apply it and doesn't undo it",
                    "roll back to it or to something newer, with --to " + entry.id()));
        }
        migration
                .down()
                .irreversible()
                .ifPresent(step -> problems.add(new Problem(
                        entry.id().toString(),
                        step.line(),
                        "can't be rolled back: " + step.reason(),
                        "write a new migration that repairs what this one did, or restore a backup")));
        int firstStep = entry.state() == EntryState.REVERTING ? entry.stepsDone() : 0;
        Reason reason = entry.state().isComplete() ? Reason.ROLLBACK : Reason.RESUMED;
        return new PlannedMigration(migration, Direction.DOWN, reason, firstStep);
    }

    private static boolean isModified(RecordedMigration migration, HistoryEntry entry) {
        return entry.state().isComplete()
                && !migration.id().isRepeatable()
                && !entry.checksum().equals(migration.checksum().value());
    }

    private static RecordedMigration fromHistory(HistoryEntry entry) {
        Script up = RecordedStep.asRecorded(entry.up());
        Script down = RecordedStep.replay(entry.down());
        boolean transactional = down.steps().stream().allMatch(Step::isTransactional)
                && up.steps().stream().allMatch(Step::isTransactional);
        String file = entry.up().isEmpty()
                ? entry.id().toString()
                : SourceLine.parse(entry.up().getFirst().line()).file();
        return new RecordedMigration(
                entry.id(),
                new SourceLine(file, 0),
                transactional ? Mode.TRANSACTIONAL : Mode.STEPWISE,
                TimeoutOverrides.NONE,
                up,
                down);
    }
}
