package dev.rung.cli.logging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rung.cli.output.LogLine;
import dev.rung.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import org.slf4j.LoggerFactory;

/** Takes what migrations and libraries print, and writes each line to standard error as a JSON object. */
public final class PrintedLines extends OutputStream {

    private final PrintStream target;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private PrintedLines(PrintStream target) {
        this.target = target;
    }

    /**
     * Keeps standard output for the report: what others print goes to standard error, for the rest of the process.
     *
     * @param terminal the streams of the process
     * @param logsJson whether standard error is for programs
     * @return writes what was printed without a line break at the end
     */
    public static Runnable separate(Terminal terminal, boolean logsJson) {
        if (!logsJson) {
            System.setOut(terminal.err());
            return terminal.err()::flush;
        }
        // Loggers keep the stream that they find now: their lines are JSON already.
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

    /** Writes the line as far as it came. */
    @Override
    public synchronized void close() {
        String text = line.toString(UTF_8).stripTrailing();
        line.reset();
        if (!text.isEmpty()) {
            target.println(LogLine.of(Clock.systemUTC(), "printed", printed -> printed.put("message", text)));
        }
    }
}
