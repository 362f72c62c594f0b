package dev.rung.engine.adoption;

import dev.rung.engine.catalog.Catalog;
import dev.rung.engine.connection.Session;
import dev.rung.engine.execution.AdvisoryLock;
import dev.rung.engine.execution.ExecutionSettings;
import dev.rung.engine.history.History;
import dev.rung.engine.history.HistoryEntry;
import dev.rung.engine.history.HistoryStore;
import dev.rung.engine.history.HistoryWrites;
import dev.rung.engine.history.LogAction;
import dev.rung.engine.history.LogEntry;
import dev.rung.engine.history.LogOutcome;
import dev.rung.engine.model.MigrationId;
import dev.rung.engine.plan.VersionReference;
import dev.rung.engine.script.RecordedMigration;
import dev.rung.engine.script.RecordedSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Query;

/** Records what was done by hand. */
public final class Adoption {

    private final Supplier<Session> sessions;
    private final RecordedSet set;
    private final ExecutionSettings settings;

    /**
     * The adoption into the history of a set.
     *
     * @param sessions opens a session for the set and schema
     * @param set the set
     * @param settings how to wait for another runner
     */
    public Adoption(Supplier<Session> sessions, RecordedSet set, ExecutionSettings settings) {
        this.sessions = sessions;
        this.set = set;
        this.settings = settings;
    }

    /**
     * What a baseline did.
     *
     * @param adopted the migrations that are recorded now
     * @param doubts what they make and the catalog doesn't show; for the person to judge
     */
    public record Baseline(List<MigrationId> adopted, List<Doubt> doubts) {

        /** Copies the lists. */
        public Baseline {
            adopted = List.copyOf(adopted);
            doubts = List.copyOf(doubts);
        }
    }

    /**
     * Records all migrations up to a version as there since before Rung came.
     *
     * @param version the last of them: an id, a class's name, or a number
     * @throws AdoptionRefusedException if the history isn't empty
     */
    public Baseline baseline(String version) {
        MigrationId last = VersionReference.resolve(
                set.name(),
                version,
                set.migrations().stream().map(RecordedMigration::id).toList());
        List<RecordedMigration> adopted = set.migrations().stream()
                .filter(migration -> migration.id().compareTo(last) <= 0)
                .toList();
        return AdvisoryLock.holding(sessions, settings, (session, watch) -> {
            HistoryStore store = new HistoryStore(session);
            int recorded = store.read().entries().size();
            if (recorded > 0) {
                throw new AdoptionRefusedException("set \"" + set.name() + "\" has a history of " + recorded
                        + (recorded == 1 ? " migration" : " migrations")
                        + " already, and a baseline is for a database without one; nothing was recorded\n"
                        + "  see rung status; for a single migration there is rung resolve --applied");
            }
            List<Doubt> doubts = new Evidence(new Catalog(session.dsl()))
                    .againstHavingRun(
                            adopted.stream().map(RecordedMigration::up).toList());
            HistoryWrites writes = store.writes();
            List<Query> rows =
                    new ArrayList<>(adopted.stream().map(writes::adopted).toList());
            rows.add(writes.logged(LogEntry.done(LogAction.BASELINE, last.toString(), Duration.ZERO)));
            store.createIfAbsent();
            session.write(rows);
            return new Baseline(adopted.stream().map(RecordedMigration::id).toList(), doubts);
        });
    }

    /**
     * Records a migration as applied that was applied by hand.
     *
     * @param version an id, a class's name, or a number of the set
     * @param force why to believe it although the catalog speaks against it; logged
     * @return what was recorded
     * @throws AdoptionRefusedException if the catalog speaks against it and nothing forces it
     */
    public MigrationId resolveApplied(String version, Optional<String> force) {
        MigrationId id = VersionReference.resolve(
                set.name(), version, migrations().map(RecordedMigration::id).toList());
        RecordedMigration migration = set.find(id).orElseThrow();
        return AdvisoryLock.holding(sessions, settings, (session, watch) -> {
            HistoryStore store = new HistoryStore(session);
            List<Doubt> doubts = new Evidence(new Catalog(session.dsl())).againstHavingRun(List.of(migration.up()));
            refuse(id, "applied", doubts, force, "apply it with rung migrate");
            store.createIfAbsent();
            session.write(
                    List.of(store.writes().resolved(migration), store.writes().logged(resolved(id, "applied", force))));
            return id;
        });
    }

    /**
     * Forgets a migration that was undone by hand.
     *
     * @param version an id, a class's name, or a number in the history
     * @param force why to believe it although the catalog speaks against it; logged
     * @return what was forgotten
     * @throws AdoptionRefusedException if the catalog speaks against it and nothing forces it
     */
    public MigrationId resolveRolledBack(String version, Optional<String> force) {
        return AdvisoryLock.holding(sessions, settings, (session, watch) -> {
            HistoryStore store = new HistoryStore(session);
            History history = store.read();
            MigrationId id = VersionReference.resolveApplied(
                    set.name(),
                    version,
                    history.entries().stream().map(HistoryEntry::id).toList());
            List<Doubt> doubts = set.find(id)
                    .map(migration -> new Evidence(new Catalog(session.dsl())).againstHavingBeenUndone(migration.up()))
                    .orElse(List.of());
            refuse(id, "rolled back", doubts, force, "undo it with rung rollback");
            session.write(
                    List.of(store.writes().removed(id), store.writes().logged(resolved(id, "rolled back", force))));
            return id;
        });
    }

    private Stream<RecordedMigration> migrations() {
        return Stream.concat(set.migrations().stream(), set.repeatables().stream());
    }

    private static LogEntry resolved(MigrationId id, String claim, Optional<String> force) {
        String detail = claim + force.map(reason -> ", forced: " + reason).orElse("");
        return new LogEntry(LogAction.RESOLVE, id.toString(), LogOutcome.DONE, Duration.ZERO, detail);
    }

    private static void refuse(
            MigrationId id, String claim, List<Doubt> doubts, Optional<String> force, String instead) {
        if (doubts.isEmpty() || force.isPresent()) {
            return;
        }
        throw new AdoptionRefusedException(doubts.stream()
                .map(Doubt::toString)
                .collect(Collectors.joining(
                        "\n  ",
                        id + " can't be recorded as " + claim + ": the catalog speaks against it\n  ",
                        "\n" + instead + ", or record it nonetheless with --force \"why\"")));
    }
}
