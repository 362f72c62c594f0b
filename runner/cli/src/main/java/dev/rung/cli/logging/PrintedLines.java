package dev.rung.cli.logging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rung.cli.output.LogLine;
import dev.rung.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import org.slf4j.LoggerFactory;

/** Writes each line that migrations and libraries print to standard error, as a JSON object. */
public final class PrintedLines extends OutputStream {

    private final PrintStream target;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private PrintedLines(PrintStream target) {
        this.target = target;
    }

    /**
     * Reserves standard output for the report. Other output goes to standard error for the rest of the process.
     *
     * @param terminal the streams of the process
     * @param logsJson whether standard error is JSON
     * @return an action that writes an unfinished last line
     */
    public static Runnable separate(Terminal terminal, boolean logsJson) {
        if (!logsJson) {
            System.setOut(terminal.err());
            return terminal.err()::flush;
        }
        // Loggers keep the current stream, because their lines are already JSON.
        LoggerFactory.getILoggerFactory();
        PrintStream out = new PrintStream(new PrintedLines(terminal.err()), true, UTF_8);
        PrintStream err = new PrintStream(new PrintedLines(terminal.err()), true, UTF_8);
        System.setOut(out);
        System.setErr(err);
        return () -> {
            out.close();
            err.close();
        };
    }

    @Override
    public synchronized void write(int octet) {
        if (octet == '\n') {
            close();
        } else {
            line.write(octet);
        }
    }

    /** Writes the unfinished line. */
    @Override
    public synchronized void close() {
        String text = line.toString(UTF_8).stripTrailing();
        line.reset();
        if (!text.isEmpty()) {
            target.println(LogLine.of(Clock.systemUTC(), "printed", printed -> printed.put("message", text)));
        }
    }
}
