package dev.rung.benchmarks.jmh;

import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;

import dev.rung.benchmarks.GeneratedMigrations;
import dev.rung.engine.Rung;
import dev.rung.engine.model.ScriptedSet;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

/** A generated set in a jar, and the same set recorded. */
@State(Scope.Benchmark)
public class GeneratedSet {

    /** The number of migrations. */
    @Param("1000")
    public int migrations;

    private @Nullable Path folder;
    private @Nullable URLClassLoader loader;
    private @Nullable Rung rung;
    private final List<Query> statements = new ArrayList<>();

    /** Generates and records the set. */
    @Setup(Level.Trial)
    public void create() throws IOException {
        folder = Files.createTempDirectory("rung-jmh-");
        loader = GeneratedMigrations.create(folder, migrations).load();
        rung = Rung.on(() -> {
                    throw new SQLException("these benchmarks have no database");
                })
                .set(Rung.sets(loader).getFirst())
                .build();
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

    ClassLoader loader() {
        return Objects.requireNonNull(loader);
    }

    Rung rung() {
        return Objects.requireNonNull(rung);
    }

    ScriptedSet recorded() {
        return rung().set();
    }

    List<Query> statements() {
        return statements;
    }
}
