package dev.rung.cli;

import dev.rung.cli.output.LogLine;
import dev.rung.cli.terminal.Terminal;
import dev.rung.engine.exception.ProblemsException;
import dev.rung.engine.model.Problem;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Ends the run in order when Ctrl-C or another signal stops the process: cancels the current statement on the server and lets
 * the run report what it kept. Java sets the exit code, which is 130 after Ctrl-C. If a migration calls {@link System#exit},
 * the process ends as failed, regardless of the migration's exit code.
 */
final class Interruption {

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);

    private final Thread run = Thread.currentThread();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::happens, "rung-interruption");
    private final Terminal terminal;
    private final boolean logsJson;

    private final Consumer<@Nullable RuntimeException> abort;

    private Interruption(Terminal terminal, boolean logsJson, Consumer<@Nullable RuntimeException> abort) {
        this.terminal = terminal;
        this.logsJson = logsJson;
        this.abort = abort;
    }

    /**
     * Watches the run on the current thread.
     *
     * @param terminal prints that the run is interrupted
     * @param logsJson whether standard error is JSON
     * @param abort ends the process as failed, and reports the failure unless the run has done so
     */
    static Interruption watch(Terminal terminal, boolean logsJson, Consumer<@Nullable RuntimeException> abort) {
        Interruption interruption = new Interruption(terminal, logsJson, abort);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Stops watching, because the run is over and the process ends normally. */
    void unwatch() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is already shutting down.
        }
    }

    private void happens() {
        if (ProcessExit.isBySignal()) {
            interrupt();
            return;
        }
        Optional<Problem> problem = ProcessExit.by(run);
        if (problem.isEmpty()) {
            interrupt();
        }
        abort.accept(problem.map(found -> new ProblemsException(List.of(found))).orElse(null));
    }

    private void interrupt() {
        if (logsJson) {
            terminal.err().println(LogLine.of(Clock.systemUTC(), "interrupted", line -> {}));
        } else {
            terminal.err().println();
            terminal.err().println("interrupted");
        }
        if (terminal.isAsking()) {
            return;
        }
        run.interrupt();
        try {
            ended.await(LONGEST_GOODBYE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
