package dev.rung.benchmarks.jmh;

import dev.rung.engine.Rung;
import dev.rung.engine.model.Plan;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.Target;
import dev.rung.engine.sql.Rendering;
import java.util.concurrent.TimeUnit;
import org.jooq.Query;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The engine's stages before the database, each for all migrations of a set. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EngineBenchmark {

    /** Finds the migrations on the class path, and records {@code up} and {@code down} of each. */
    @Benchmark
    public void record(GeneratedSet set, Blackhole blackhole) {
        for (ScriptedMigration migration : Rung.sets(set.loader()).getFirst().migrations()) {
            blackhole.consume(migration.up());
            blackhole.consume(migration.down());
        }
    }

    /** Renders the statements of each migration. */
    @Benchmark
    public void render(GeneratedSet set, Blackhole blackhole) {
        for (Query query : set.statements()) {
            blackhole.consume(Rendering.render(query));
        }
    }

    /** Computes the checksum of each migration. */
    @Benchmark
    public void checksum(GeneratedSet set, Blackhole blackhole) {
        for (ScriptedMigration migration : set.recorded().migrations()) {
            blackhole.consume(migration.up().checksum());
        }
    }

    /** Plans {@code migrate} for an empty database. */
    @Benchmark
    public Plan plan(GeneratedSet set) {
        return set.rung().planFromEmpty(Target.latest());
    }
}
