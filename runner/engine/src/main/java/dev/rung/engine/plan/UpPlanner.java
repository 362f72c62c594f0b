package dev.rung.engine.plan;

import dev.rung.MigrationSet.Missing;
import dev.rung.engine.exception.ProblemsException;
import dev.rung.engine.history.History;
import dev.rung.engine.model.Action.AllowOutOfOrder;
import dev.rung.engine.model.Action.Baseline;
import dev.rung.engine.model.Action.RollBackSteps;
import dev.rung.engine.model.Direction;
import dev.rung.engine.model.HistoryEntry;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.MigrationId;
import dev.rung.engine.model.MigrationState;
import dev.rung.engine.model.MigrationStatus;
import dev.rung.engine.model.Plan;
import dev.rung.engine.model.PlannedMigration;
import dev.rung.engine.model.PlannedMigration.Reason;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.ScriptedMigration.Mode;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.model.Status;
import dev.rung.engine.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Plans the application of migrations. */
public final class UpPlanner {

    private final ScriptedSet set;
    private final History history;
    private final Status status;
    private final Map<MigrationId, ScriptedMigration> migrations;
    private final boolean allowOutOfOrder;
    private final List<Problem> problems = new ArrayList<>();

    private UpPlanner(ScriptedSet set, SchemaName schema, History history, boolean allowOutOfOrder) {
        this.set = set;
        this.history = history;
        this.status = Comparison.compare(set, schema, history);
        this.migrations = set.allMigrations().collect(Collectors.toMap(ScriptedMigration::id, Function.identity()));
        this.allowOutOfOrder = allowOutOfOrder;
    }

    /**
     * Plans the migrations up to a target.
     *
     * @param set a set without problems
     * @param schema the schema to apply it to
     * @param history the history of the schema
     * @param target how far to migrate
     * @param allowOutOfOrder whether to apply a migration although newer ones are applied
     * @throws ProblemsException if the history and the set contradict each other, or the target is unknown
     */
    public static Plan plan(
            ScriptedSet set, SchemaName schema, History history, Target target, boolean allowOutOfOrder) {
        return new UpPlanner(set, schema, history, allowOutOfOrder).plan(target);
    }

    private Plan plan(Target target) {
        List<PlannedMigration> planned = versioned(limitOf(target));
        long pending = status.migrations().stream()
                .filter(migration -> !migration.id().isRepeatable())
                .filter(migration -> isPending(migration.state()))
                .count();
        if (planned.size() == pending) {
            planned.addAll(repeatables());
        }
        if (target instanceof Target.Next next) {
            planned = planned.subList(0, Math.min(next.count(), planned.size()));
        }
        findContradictions(planned);
        status.migrations().stream()
                .filter(migration -> isPending(migration.state()))
                .flatMap(migration -> find(migration.id()).problems().stream())
                .forEach(problems::add);
        ProblemsException.throwIfAny(problems);
        return new Plan(set.name(), status.schema(), history.fingerprint(), planned);
    }

    private ScriptedMigration find(MigrationId id) {
        return Objects.requireNonNull(migrations.get(id));
    }

    private Optional<MigrationId> limitOf(Target target) {
        return switch (target) {
            case Target.Latest latest -> Optional.empty();
            case Target.Next next -> Optional.empty();
            case Target.To to ->
                Optional.of(VersionReference.resolve(
                        set.name(),
                        to.version(),
                        set.migrations().stream().map(ScriptedMigration::id).toList()));
        };
    }

    private List<PlannedMigration> versioned(Optional<MigrationId> limit) {
        List<PlannedMigration> planned = new ArrayList<>();
        for (MigrationStatus migration : status.migrations()) {
            MigrationId id = migration.id();
            if (id.isRepeatable()
                    || limit.filter(last -> id.compareTo(last) > 0).isPresent()) {
                continue;
            }
            switch (migration.state()) {
                case RUNNING -> planned.add(resumed(migration));
                case PENDING -> planned.add(whole(id, Reason.PENDING));
                case OUT_OF_ORDER -> planned.add(whole(id, Reason.OUT_OF_ORDER));
                case APPLIED, REVERTING, MODIFIED, MISSING, BASELINE -> {}
            }
        }
        return planned;
    }

    private List<PlannedMigration> repeatables() {
        List<PlannedMigration> planned = new ArrayList<>();
        for (MigrationStatus migration : status.migrations()) {
            if (migration.id().isRepeatable()) {
                if (migration.state() == MigrationState.RUNNING) {
                    planned.add(resumed(migration));
                } else if (migration.state() == MigrationState.PENDING) {
                    boolean isKnown = migration.entry().isPresent();
                    planned.add(whole(migration.id(), isKnown ? Reason.CHANGED : Reason.PENDING));
                }
            }
        }
        return planned;
    }

    private static boolean isPending(MigrationState state) {
        return state == MigrationState.PENDING
                || state == MigrationState.RUNNING
                || state == MigrationState.OUT_OF_ORDER;
    }

    private PlannedMigration whole(MigrationId id, Reason reason) {
        return PlannedMigration.whole(find(id), Direction.UP, reason);
    }

    /** Plans to continue a migration in its recorded mode, even if its class is no longer stepwise. */
    private PlannedMigration resumed(MigrationStatus migration) {
        HistoryEntry entry = migration.entry().orElseThrow();
        if (entry.mode() == Mode.TRANSACTIONAL) {
            problems.add(Contradictions.endedItsTransaction(entry));
        }
        return new PlannedMigration(
                find(migration.id()),
                Direction.UP,
                Reason.RESUMED,
                Mode.STEPWISE,
                entry.stepsDone(),
                entry.intention());
    }

    private void findContradictions(List<PlannedMigration> planned) {
        status.in(MigrationState.MODIFIED).forEach(this::reportModified);
        status.in(MigrationState.REVERTING).forEach(this::reportReverting);
        status.in(MigrationState.MISSING).stream()
                .filter(missing -> !missing.id().isRepeatable())
                .filter(missing -> set.missing() == Missing.REJECT || !planned.isEmpty() || !isAhead(missing.id()))
                .forEach(this::reportMissing);
        if (!history.unclaimed().isEmpty()) {
            reportUnclaimed();
        }
        if (!allowOutOfOrder) {
            planned.stream()
                    .filter(migration -> migration.reason() == Reason.OUT_OF_ORDER)
                    .forEach(this::reportOutOfOrder);
        }
        planned.stream()
                .filter(migration -> history.foreign().containsKey(migration.id()))
                .forEach(this::reportForeign);
    }

    /**
     * Whether a missing migration is newer than all others. A newer release was applied before; without pending
     * migrations, this is no reason to refuse.
     */
    private boolean isAhead(MigrationId id) {
        return set.migrations().stream().allMatch(known -> known.id().compareTo(id) < 0);
    }

    private void reportModified(MigrationStatus migration) {
        ScriptedMigration present = find(migration.id());
        problems.add(Contradictions.modified(present, migration.entry().orElseThrow()));
    }

    private void reportReverting(MigrationStatus migration) {
        HistoryEntry entry = migration.entry().orElseThrow();
        problems.add(Problem.of(
                migration.id().toString(),
                "was interrupted while it was being rolled back, after step " + entry.stepsUndone(),
                Message.of("finish the rollback first: ").and(new RollBackSteps(1))));
    }

    private void reportMissing(MigrationStatus migration) {
        problems.add(migration.missing());
    }

    private void reportUnclaimed() {
        problems.add(Problem.of(
                "schema_migrations",
                "has rows that no set recorded: " + String.join(", ", history.unclaimed()),
                Message.of("adopt them: ").and(new Baseline("the newest migration that they contain"))));
    }

    private void reportOutOfOrder(PlannedMigration migration) {
        problems.add(new Problem(
                migration.id().toString(),
                migration.migration().source(),
                "is not applied, but newer migrations are",
                Message.of("give it a number above the newest, or apply it out of order with ")
                        .and(new AllowOutOfOrder())));
    }

    private void reportForeign(PlannedMigration migration) {
        problems.add(new Problem(
                migration.id().toString(),
                migration.migration().source(),
                "is already recorded in this schema by the set \""
                        + history.foreign().get(migration.id()) + "\"",
                "apply the sets to different schemas, or give their migrations different names"));
    }
}
