package dev.rung.cli;

import dev.rung.cli.output.LogLine;
import dev.rung.cli.terminal.Terminal;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Notices that the process is being stopped by Ctrl-C or another signal, and lets the run end in order: what it does on the
 * server is cancelled there, and it says what was kept. The exit code, 130 after Ctrl-C, is Java's own doing.
 */
final class Interruption {

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);

    private final Thread run = Thread.currentThread();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::happens, "rung-interruption");
    private final Terminal terminal;
    private final boolean logsJson;

    private Interruption(Terminal terminal, boolean logsJson) {
        this.terminal = terminal;
        this.logsJson = logsJson;
    }

    /** Watches over a run on the present thread, whose standard error may be for programs. */
    static Interruption watch(Terminal terminal, boolean logsJson) {
        Interruption interruption = new Interruption(terminal, logsJson);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Ends the watch: the run is over, and the process ends by itself. */
    void unwatch() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It is being stopped at this moment.
        }
    }

    private void happens() {
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
