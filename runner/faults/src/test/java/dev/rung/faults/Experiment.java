package dev.rung.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.faults.wire.FaultProxy;
import dev.rung.faults.wire.Stop;
import dev.rung.scratch.ScratchDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs the work of a cell, injects its fault, runs the work again, and compares the result with that of an undisturbed
 * run.
 */
final class Experiment {

    /** How long the network may be silent before the runner gives up. */
    private static final Duration LOST_AFTER = Duration.ofSeconds(4);

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final int MOST_TRIES = 3;

    private final Bench bench;
    private final Kind kind;
    private final DurableState expected;

    Experiment(Bench bench, Kind kind, DurableState expected) {
        this.bench = bench;
        this.kind = kind;
        this.expected = expected;
    }

    /**
     * Runs the experiment.
     *
     * @param cell the cell
     * @throws AssertionError if the place wasn't reached, or the result differs from that of an undisturbed run
     */
    void run(Cell cell) {
        for (int tries = 1; !hits(cell); tries++) {
            if (tries == MOST_TRIES) {
                throw new AssertionError("the runner never reached the place " + cell.place());
            }
        }
    }

    /**
     * Tries the experiment, and returns whether the fault hit the runner. It may miss if the watch opens its connection
     * at the moment when a run ends, because the connections are then counted differently.
     */
    private boolean hits(Cell cell) {
        try (ScratchDatabase database = bench.databaseFor(kind);
                Bench.Recovery recovery = bench::recover) {
            if (!disturb(cell.place(), cell.fault(), database)) {
                return false;
            }
            converge(database);
            assertConverged(database);
            return true;
        }
    }

    /** Starts the work and injects a fault. Returns whether the work reached the place. */
    boolean disturb(Place place, Fault fault, ScratchDatabase database) {
        Optional<Stop> stop = place instanceof Place.OnTheWire wire ? Optional.of(wire.stop()) : Optional.empty();
        try (FaultProxy proxy = new FaultProxy(bench.port(), stop);
                Trap trap = Trap.at(place, proxy, database);
                RunnerProcess runner = RunnerProcess.start(arguments(database, proxy.port(), fault))) {
            if (!trap.catches(runner)) {
                return false;
            }
            hit(fault, trap.prove(), runner, proxy, database);
            return true;
        }
    }

    private List<String> arguments(ScratchDatabase database, int port, Fault fault) {
        List<String> arguments = new ArrayList<>(kind.arguments(kind.command(), bench.url(database, port)));
        if (fault == Fault.SILENCE) {
            arguments.addAll(List.of("--lost-after", LOST_AFTER.toSeconds() + "s"));
        }
        return arguments;
    }

    /** Injects the fault, and waits until the runner has ended. */
    private void hit(Fault fault, int backend, RunnerProcess runner, FaultProxy proxy, ScratchDatabase database) {
        switch (fault) {
            case KILL -> runner.kill();
            case TERMINATE -> {
                assertThat(new Onlooker(database).rows("select pg_terminate_backend(" + backend + ", 10000)"))
                        .as("the backend was terminated")
                        .containsExactly("t");
                runner.awaitExit(LIMIT);
            }
            case RESTART -> {
                bench.crash();
                runner.awaitExit(LIMIT);
            }
            case SILENCE -> {
                proxy.silence();
                runner.awaitExit(LOST_AFTER.multipliedBy(5).plusSeconds(10));
            }
        }
        proxy.cut();
    }

    /** Runs the same command again. A crashed server is restarted while the command waits for it. */
    void converge(ScratchDatabase database) {
        List<String> arguments = new ArrayList<>(kind.arguments(kind.command(), bench.url(database, bench.port())));
        arguments.addAll(List.of("--wait", "60s"));
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<?> again = thread.submit(() -> CommandLine.succeed(arguments));
            bench.recover();
            again.get();
        } catch (ExecutionException e) {
            throw new AssertionError("the same command again: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    void assertConverged(ScratchDatabase database) {
        Onlooker onlooker = new Onlooker(database);
        Leftovers.none(onlooker);
        DurableState state = DurableState.of(onlooker, kind.schema());
        assertThat(state.history()).as("the history").isEqualTo(expected.history());
        assertThat(state.log()).as("the log").isEqualTo(expected.log());
        assertThat(state.catalog()).as("the catalog").isEqualTo(expected.catalog());
        assertThat(state.data()).as("the data").isEqualTo(expected.data());
    }
}
