package dev.rung.benchmarks.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class EngineBenchmarkTest {

    @Test
    void every_benchmark_runs() throws RunnerException {
        Options once = new OptionsBuilder()
                .include(EngineBenchmark.class.getName())
                .param("migrations", "2")
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(1))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        assertThat(new Runner(once).run())
                .extracting(result -> result.getPrimaryResult().getLabel())
                .containsExactlyInAnyOrder("checksum", "plan", "record", "render");
    }
}
