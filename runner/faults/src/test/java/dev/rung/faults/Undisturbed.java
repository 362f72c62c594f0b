package dev.rung.faults;

import dev.rung.faults.wire.FaultProxy;
import dev.rung.faults.wire.Request;
import dev.rung.scratch.ScratchDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * An undisturbed run, which is the basis for planning and assessing disturbed runs.
 *
 * @param requests the requests that it sent to the server
 * @param gates how many gates it passed
 * @param state its result
 */
record Undisturbed(List<Request> requests, int gates, DurableState state) {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    /** Runs a kind of work. */
    static Undisturbed run(Kind kind, Bench bench) {
        try (ScratchDatabase database = bench.databaseFor(kind);
                FaultProxy proxy = new FaultProxy(bench.port(), Optional.empty())) {
            RunnerProcess.succeed(kind.arguments(kind.command(), bench.url(database, proxy.port())), LIMIT);
            Onlooker onlooker = new Onlooker(database);
            Leftovers.none(onlooker);
            int gates = Integer.parseInt(onlooker.rows(Gates.PASSED).getFirst());
            return new Undisturbed(proxy.requests(), gates, DurableState.of(onlooker, kind.schema()));
        }
    }
}
