package dev.rung.cli;

import dev.rung.cli.output.LogLine;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;

/**
 * Notices that the process is being stopped by Ctrl-C or another signal. From then on only one line is printed: what fails
 * because its server or its connection goes away is no news. The exit code, 130 after Ctrl-C, is Java's own doing.
 */
final class Interruption {

    private final Thread hook = new Thread(this::happens, "rung-interruption");
    private final boolean logsJson;

    private Interruption(boolean logsJson) {
        this.logsJson = logsJson;
    }

    /** Begins; standard error may be for programs. */
    static Interruption watch(boolean logsJson) {
        Interruption interruption = new Interruption(logsJson);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Ends the watch: the run is over, and the process ends by itself. */
    void unwatch() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It is being stopped at this moment.
            Thread.onSpinWait();
        }
    }

    private void happens() {
        PrintStream err = System.err;
        System.setOut(silence());
        System.setErr(silence());
        if (logsJson) {
            err.println(LogLine.of(Clock.systemUTC(), "interrupted", line -> {}));
        } else {
            err.println();
            err.println("interrupted");
        }
    }

    private static PrintStream silence() {
        return new PrintStream(OutputStream.nullOutputStream(), false, System.err.charset());
    }
}
