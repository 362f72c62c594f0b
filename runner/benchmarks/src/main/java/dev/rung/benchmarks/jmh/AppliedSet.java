package dev.rung.benchmarks.jmh;

import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;

import dev.rung.benchmarks.GeneratedMigrations;
import dev.rung.engine.discovery.DiscoveredSet;
import dev.rung.engine.discovery.Discovery;
import dev.rung.engine.history.History;
import dev.rung.engine.model.EntryState;
import dev.rung.engine.model.HistoryEntry;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.model.StoredStep;
import dev.rung.engine.script.Recording;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A generated set, and the history of a schema in which all its migrations are applied. */
@State(Scope.Benchmark)
public class AppliedSet {

    /** The number of migrations. */
    @Param("1000")
    public int migrations;

    private @Nullable Path folder;
    private @Nullable URLClassLoader loader;
    private @Nullable DiscoveredSet discovered;
    private @Nullable ScriptedSet recorded;
    private @Nullable History history;
    private final List<Query> statements = new ArrayList<>();

    /** Generates and loads the set. */
    @Setup(Level.Trial)
    public void create() throws IOException {
        folder = Files.createTempDirectory("rung-jmh-");
        loader = GeneratedMigrations.create(folder, migrations).load();
        discovered = Discovery.scan(loader).getFirst();
        recorded = Recording.of(discovered);
        history = new History(
                recorded.migrations().stream().map(AppliedSet::applied).toList(), Map.of(), List.of());
        for (int i = 1; i <= migrations; i++) {
            statements.add(createTable("t" + i)
                    .column("id", BIGINT.notNull())
                    .column("name", TEXT.notNull())
                    .column("at", TIMESTAMPTZ)
                    .primaryKey("id"));
            statements.add(createIndex("t" + i + "_name").on("t" + i, "name"));
        }
    }

    /** Deletes the generated files. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Objects.requireNonNull(loader).close();
        try (Stream<Path> files = Files.walk(Objects.requireNonNull(folder))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    DiscoveredSet discovered() {
        return Objects.requireNonNull(discovered);
    }

    ScriptedSet recorded() {
        return Objects.requireNonNull(recorded);
    }

    History history() {
        return Objects.requireNonNull(history);
    }

    List<Query> statements() {
        return statements;
    }

    private static HistoryEntry applied(ScriptedMigration migration) {
        return new HistoryEntry(
                migration.id(),
                Instant.EPOCH.atOffset(ZoneOffset.UTC),
                migration.id().number(),
                migration.checksum().value(),
                EntryState.APPLIED,
                migration.mode(),
                migration.up().steps().size(),
                migration.up().steps().size(),
                0,
                null,
                0,
                "owner",
                "1",
                StoredStep.of(migration.up()),
                StoredStep.of(migration.down()));
    }
}
