package dev.rung.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rung.scratch.ScratchDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests how both ends react to a network that drops all packets, without a proxy. */
@Tag("whole")
final class PacketLossTest {

    /** An address of the loopback interface that the test's own connections don't use. */
    private static final String ADDRESS = "127.0.0.2";

    private static final Kind KIND = Kinds.OF_THE_MATRIX.getFirst();
    private static final int GATE_OF_A_STATEMENT = 15;
    private static final String NO_LOCK =
            "not exists (select from pg_locks where locktype = 'advisory' and objsubid = 1"
                    + " and database = (select oid from pg_database where datname = current_database()))";

    @Test
    void both_ends_detect_the_loss_in_time_and_the_next_run_converges() {
        Optional<String> reason = PacketLoss.unavailable();
        assumeTrue(reason.isEmpty(), () -> reason.orElseThrow());
        try (Bench bench = new Bench()) {
            bench.listenAlsoAt(ADDRESS);
            DurableState expected = Undisturbed.run(KIND, bench).state();
            List<String> rows = new ArrayList<>();
            for (Duration lostAfter : List.of(Duration.ofSeconds(3), Duration.ofSeconds(10), Duration.ofSeconds(30))) {
                rows.add(lose(bench, expected, lostAfter));
            }
            Report.print(
                    "packet-loss",
                    "| `--lost-after` | the runner has exited after | the server has freed the lock after |\n"
                            + "|---|---|---|\n"
                            + String.join("", rows));
        }
    }

    private static String lose(Bench bench, DurableState expected, Duration lostAfter) {
        try (ScratchDatabase database = bench.databaseFor(KIND)) {
            Onlooker onlooker = new Onlooker(database);
            Duration exited;
            Duration freed;
            try (PacketLoss loss = new PacketLoss(ADDRESS);
                    Trap trap = Trap.inStatement(GATE_OF_A_STATEMENT, database);
                    RunnerProcess runner = RunnerProcess.start(arguments(bench, database, lostAfter))) {
                assertThat(trap.catches(runner)).isTrue();
                assertThat(onlooker.sees(NO_LOCK)).isFalse();
                loss.begin();
                long start = System.nanoTime();
                Duration limit = lostAfter.multipliedBy(2).plusSeconds(5);
                Waiting freeing = new Waiting(start, () -> onlooker.awaits(NO_LOCK, limit));
                int code = runner.awaitExit(limit);
                exited = Duration.ofNanos(System.nanoTime() - start);
                freed = freeing.end();
                assertThat(code).as(runner.output()).isEqualTo(1);
            }
            new Experiment(bench, KIND, expected).converge(database);
            new Experiment(bench, KIND, expected).assertConverged(database);
            assertThat(exited).isLessThan(lostAfter.multipliedBy(2).plusSeconds(2));
            assertThat(freed).isLessThan(lostAfter.multipliedBy(2).plusSeconds(2));
            return "| " + lostAfter.toSeconds() + " s | " + seconds(exited) + " | " + seconds(freed) + " |\n";
        }
    }

    private static List<String> arguments(Bench bench, ScratchDatabase database, Duration lostAfter) {
        String url = bench.url(database, bench.port()).replace("localhost", ADDRESS);
        List<String> arguments = new ArrayList<>(KIND.arguments(KIND.command(), url));
        arguments.add("--lost-after=" + lostAfter.toSeconds() + "s");
        return arguments;
    }

    private static String seconds(Duration time) {
        return "%d.%d s".formatted(time.toSeconds(), time.toMillisPart() / 100);
    }
}
