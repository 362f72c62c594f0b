package dev.rung.benchmarks.jmh;

import dev.rung.engine.discovery.DiscoveredSet;
import dev.rung.engine.model.Plan;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.model.Status;
import dev.rung.engine.model.Target;
import dev.rung.engine.plan.Comparison;
import dev.rung.engine.plan.UpPlanner;
import dev.rung.engine.script.Recording;
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

/** The stages of a run with nothing to do, each for all migrations of a set; without a database. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EngineBenchmark {

    /** Calls {@code up} and {@code down} of each migration, renders the steps and checks the scripts. */
    @Benchmark
    public ScriptedSet record(AppliedSet set) {
        DiscoveredSet discovered = set.discovered();
        return Recording.of(discovered);
    }

    /** Renders the statements of each migration. */
    @Benchmark
    public void render(AppliedSet set, Blackhole blackhole) {
        for (Query query : set.statements()) {
            blackhole.consume(Rendering.render(query));
        }
    }

    /** Computes the checksum of each migration. */
    @Benchmark
    public void checksum(AppliedSet set, Blackhole blackhole) {
        for (ScriptedMigration migration : set.recorded().migrations()) {
            blackhole.consume(migration.up().checksum());
        }
    }

    /** Compares the migrations with a history in which all of them are applied. */
    @Benchmark
    public Status compare(AppliedSet set) {
        return Comparison.compare(set.recorded(), set.recorded().schema(), set.history());
    }

    /** Plans {@code migrate} for a history in which all migrations are applied. */
    @Benchmark
    public Plan plan(AppliedSet set) {
        return UpPlanner.plan(set.recorded(), set.recorded().schema(), set.history(), Target.latest(), false);
    }
}
