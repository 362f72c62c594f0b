package dev.rung.cli;

import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Notices that the process is being stopped by Ctrl-C or another signal. From then on only one line is printed: what fails
 * because its server or its connection goes away is no news. The exit code, 130 after Ctrl-C, is Java's own doing.
 */
final class Interruption {

    private final Thread hook = new Thread(Interruption::happens, "rung-interruption");

    private Interruption() {}

    static Interruption watch() {
        Interruption interruption = new Interruption();
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

    private static void happens() {
        PrintStream err = System.err;
        System.setOut(silence());
        System.setErr(silence());
        err.println();
        err.println("interrupted");
    }

    private static PrintStream silence() {
        return new PrintStream(OutputStream.nullOutputStream(), false, System.err.charset());
    }
}
