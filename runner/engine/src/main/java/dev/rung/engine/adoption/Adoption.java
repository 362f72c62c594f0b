package dev.rung.engine.adoption;

import dev.rung.engine.catalog.Catalog;
import dev.rung.engine.connection.Session;
import dev.rung.engine.exception.AdoptionRefusedException;
import dev.rung.engine.exception.ProblemsException;
import dev.rung.engine.execution.AdvisoryLock;
import dev.rung.engine.execution.ExecutionSettings;
import dev.rung.engine.history.History;
import dev.rung.engine.history.HistoryStore;
import dev.rung.engine.history.HistoryWrites;
import dev.rung.engine.history.LogAction;
import dev.rung.engine.history.LogEntry;
import dev.rung.engine.history.LogOutcome;
import dev.rung.engine.model.Action.Force;
import dev.rung.engine.model.Action.Migrate;
import dev.rung.engine.model.Action.RollBack;
import dev.rung.engine.model.Action.ShowStatus;
import dev.rung.engine.model.Baseline;
import dev.rung.engine.model.Doubt;
import dev.rung.engine.model.HistoryEntry;
import dev.rung.engine.model.Intention;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.MigrationId;
import dev.rung.engine.model.Script;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.plan.VersionReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Query;

/** Records changes that were made by hand. */
public final class Adoption {

    private final Supplier<Session> sessions;
    private final ScriptedSet set;
    private final ExecutionSettings settings;

    /**
     * Creates the adoption for the history of a set.
     *
     * @param sessions opens a session for the set and the schema
     * @param set the set
     * @param settings how to wait for another runner
     */
    public Adoption(Supplier<Session> sessions, ScriptedSet set, ExecutionSettings settings) {
        this.sessions = sessions;
        this.set = set;
        this.settings = settings;
    }

    /**
     * Records all migrations up to a version as a baseline, unless they are already recorded.
     *
     * @param version the last migration: an id, a class's name, or a number
     * @throws AdoptionRefusedException if the history contradicts this
     */
    public Baseline baseline(String version) {
        MigrationId last = VersionReference.resolve(
                set.name(),
                version,
                set.migrations().stream().map(ScriptedMigration::id).toList());
        List<ScriptedMigration> upTo = set.migrations().stream()
                .filter(migration -> migration.id().compareTo(last) <= 0)
                .toList();
        ProblemsException.throwIfAny(upTo.stream()
                .flatMap(migration -> migration.problems().stream())
                .toList());
        return AdvisoryLock.holding(sessions, settings, (session, watch) -> {
            HistoryStore store = new HistoryStore(session);
            History history = store.read();
            new BaselineRules(set.name(), history, last).check(upTo);
            Set<MigrationId> recorded =
                    history.entries().stream().map(HistoryEntry::id).collect(Collectors.toSet());
            List<ScriptedMigration> adopted = upTo.stream()
                    .filter(migration -> !recorded.contains(migration.id()))
                    .toList();
            List<Doubt> doubts = evidence(session)
                    .againstHavingRun(upTo.stream().map(ScriptedMigration::up).toList());
            HistoryWrites writes = store.writes();
            List<Query> rows = new ArrayList<>();
            for (ScriptedMigration migration : upTo) {
                // Migrations that are already recorded keep their place in the order.
                rows.add(
                        recorded.contains(migration.id())
                                ? writes.placedLast(migration.id())
                                : writes.adopted(migration));
            }
            rows.add(writes.logged(LogEntry.done(LogAction.BASELINE, last.toString(), Duration.ZERO)));
            store.createIfAbsent();
            session.write(rows);
            return new Baseline(adopted.stream().map(ScriptedMigration::id).toList(), doubts);
        });
    }

    /**
     * Records a migration as applied that was applied by hand.
     *
     * @param version an id, a class's name, or a number of the set
     * @param force the reason to record it although the catalog contradicts this, which is logged; empty to be refused
     *     then
     * @return the recorded migration
     * @throws AdoptionRefusedException if the catalog contradicts this and no reason is given
     */
    public MigrationId resolveApplied(String version, Optional<String> force) {
        MigrationId id = VersionReference.resolve(
                set.name(), version, migrations().map(ScriptedMigration::id).toList());
        ScriptedMigration migration = set.find(id).orElseThrow();
        ProblemsException.throwIfAny(migration.problems());
        return AdvisoryLock.holding(sessions, settings, (session, watch) -> {
            HistoryStore store = new HistoryStore(session);
            History history = store.read();
            if (!isModified(migration, history)) {
                refuseIfRecorded(id, history);
            }
            List<Doubt> doubts = evidence(session).againstHavingRun(migration.up(), appliedAfter(id, history));
            refuse(id, "applied", doubts, force, Message.of("apply it with ").and(new Migrate()));
            store.createIfAbsent();
            session.write(
                    List.of(store.writes().resolved(migration), store.writes().logged(resolved(id, "applied", force))));
            return id;
        });
    }

    /**
     * Removes a migration from the history that was undone by hand.
     *
     * @param version an id, a class's name, or a number in the history
     * @param force the reason to remove it although the catalog contradicts this, which is logged; empty to be refused
     *     then
     * @return the removed migration
     * @throws AdoptionRefusedException if the catalog contradicts this and no reason is given
     */
    public MigrationId resolveRolledBack(String version, Optional<String> force) {
        return AdvisoryLock.holding(sessions, settings, (session, watch) -> {
            HistoryStore store = new HistoryStore(session);
            History history = store.read();
            MigrationId id = recorded(version, history);
            List<Doubt> doubts = set.find(id)
                    .map(migration ->
                            evidence(session).againstHavingBeenUndone(migration.up(), appliedAfter(id, history)))
                    .orElse(List.of());
            refuse(id, "rolled back", doubts, force, Message.of("undo it with ").and(new RollBack()));
            session.write(
                    List.of(store.writes().removed(id), store.writes().logged(resolved(id, "rolled back", force))));
            return id;
        });
    }

    /**
     * Records whether an interrupted step was completed, if Rung can't determine it.
     *
     * @param version an id, a class's name, or a number in the history
     * @param isComplete whether the step was completed; if not, it runs again
     * @return the migration
     * @throws AdoptionRefusedException if the migration has no such step
     */
    public MigrationId resolveStep(String version, boolean isComplete) {
        return AdvisoryLock.holding(sessions, settings, (session, watch) -> {
            HistoryStore store = new HistoryStore(session);
            History history = store.read();
            MigrationId id = recorded(version, history);
            Intention intention = history.find(id)
                    .flatMap(HistoryEntry::intended)
                    .orElseThrow(() -> new AdoptionRefusedException(
                            Message.of(id + " has no interrupted step; nothing was recorded\n  see ")
                                    .and(new ShowStatus())));
            int number = intention.step() + 1;
            Query write = isComplete
                    ? store.writes().progress(id, intention.direction(), number)
                    : store.writes().notIntended(id);
            String claim = "step " + number + (isComplete ? " done" : " undone");
            session.write(List.of(write, store.writes().logged(resolved(id, claim, Optional.empty()))));
            return id;
        });
    }

    /**
     * Records that the class of an applied migration has been renamed.
     *
     * @param from the recorded id
     * @param to the present class: its id, its name, or its number
     * @return the present id
     * @throws AdoptionRefusedException if the scripts of the two differ
     */
    public MigrationId resolveRenamed(String from, String to) {
        MigrationId present = VersionReference.resolve(
                set.name(), to, migrations().map(ScriptedMigration::id).toList());
        ScriptedMigration migration = set.find(present).orElseThrow();
        return AdvisoryLock.holding(sessions, settings, (session, watch) -> {
            HistoryStore store = new HistoryStore(session);
            History history = store.read();
            MigrationId old = recorded(from, history);
            refuseIfRecorded(present, history);
            HistoryEntry entry = history.find(old).orElseThrow();
            if (set.find(old).isPresent()
                    || !entry.checksum().equals(migration.checksum().value())) {
                throw new AdoptionRefusedException(old + " can't be recorded as renamed to " + present + ": "
                        + (set.find(old).isPresent() ? "its class still exists" : "their scripts differ")
                        + "; nothing was recorded");
            }
            session.write(List.of(
                    store.writes().renamed(old, present),
                    store.writes().logged(resolved(present, "renamed from " + old, Optional.empty()))));
            return present;
        });
    }

    private Evidence evidence(Session session) {
        return new Evidence(new Catalog(session.dsl(), session.schema()));
    }

    private MigrationId recorded(String version, History history) {
        return VersionReference.resolveApplied(
                set.name(),
                version,
                history.entries().stream().map(HistoryEntry::id).toList());
    }

    private static boolean isModified(ScriptedMigration migration, History history) {
        return history.find(migration.id())
                .filter(entry -> !entry.checksum().equals(migration.checksum().value()))
                .isPresent();
    }

    private static void refuseIfRecorded(MigrationId id, History history) {
        if (history.find(id).filter(entry -> entry.state().isComplete()).isPresent()) {
            throw new AdoptionRefusedException(id + " is already recorded as applied; nothing was recorded");
        }
        if (history.foreign().containsKey(id)) {
            throw new AdoptionRefusedException(id + " is recorded in this schema by the set \""
                    + history.foreign().get(id) + "\"; nothing was recorded");
        }
    }

    /** The scripts that ran after a migration, if their classes exist. */
    private List<Script> appliedAfter(MigrationId id, History history) {
        return history.entries().stream()
                .map(HistoryEntry::id)
                .filter(other -> !other.isRepeatable() && other.compareTo(id) > 0)
                .flatMap(other -> set.find(other).stream())
                .map(ScriptedMigration::up)
                .toList();
    }

    private Stream<ScriptedMigration> migrations() {
        return Stream.concat(set.migrations().stream(), set.repeatables().stream());
    }

    private static LogEntry resolved(MigrationId id, String claim, Optional<String> force) {
        String detail = claim + force.map(reason -> ", forced: " + reason).orElse("");
        return new LogEntry(LogAction.RESOLVE, id.toString(), LogOutcome.DONE, Duration.ZERO, detail);
    }

    private static void refuse(
            MigrationId id, String claim, List<Doubt> doubts, Optional<String> force, Message instead) {
        if (doubts.isEmpty() || force.isPresent()) {
            return;
        }
        throw new AdoptionRefusedException(Message.of(doubts.stream()
                        .map(Doubt::toString)
                        .collect(Collectors.joining(
                                "\n  ",
                                id + " can't be recorded as " + claim + ": the catalog contradicts this\n  ",
                                "\n")))
                .and(instead)
                .and(", or record it anyway with ")
                .and(new Force()));
    }
}
