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

/** Runs the work of a cell, has the fault hit it, runs it again, and compares what is left with an undisturbed run. */
final class Experiment {

    /** How long a network may be silent before the runner gives up. */
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
     * @param cell what to do
     * @throws AssertionError if the place wasn't hit, or something else is left than by an undisturbed run
     */
    void run(Cell cell) {
        for (int tries = 1; !hits(cell); tries++) {
            if (tries == MOST_TRIES) {
                throw new AssertionError("the runner never came " + cell.place());
            }
        }
    }

    /**
     * Tries the experiment; tells whether the fault hit the runner. It doesn't where the watch opens its connection in
     * the moment in which a run ends: then the next connection isn't the second.
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

    /** Starts the work and has a fault hit it; tells whether it came to the place. */
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

    /** Lets the fault happen, and waits until the runner is no more. */
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

    /** Runs the same command again. A server that crashed comes back while the command waits for it. */
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
