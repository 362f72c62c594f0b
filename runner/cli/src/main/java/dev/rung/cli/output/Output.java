package dev.rung.cli.output;

import dev.rung.cli.connection.Database;
import dev.rung.cli.terminal.Terminal;
import dev.rung.cli.usage.ExitCode;
import java.io.PrintStream;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints all output. Text goes to standard output at once. JSON goes there as one object at the end, and progress goes to
 * standard error. Lines may be printed by several threads, but results by one thread only.
 */
public final class Output {

    private final Clock clock = Clock.systemUTC();
    private final Terminal terminal;
    private final OutputSettings settings;
    private final @Nullable JsonDocument document;
    private boolean isFirst = true;
    private boolean wasLong;
    private boolean hasLive;

    /**
     * Creates an output.
     *
     * @param command the name of the command
     * @param terminal the streams to print to
     * @param settings the settings
     */
    public Output(String command, Terminal terminal, OutputSettings settings) {
        this.terminal = terminal;
        this.settings = settings;
        this.document = settings.format() == Format.JSON ? new JsonDocument(command) : null;
    }

    /** The colours of results and progress. */
    public Style style() {
        return style(isText() ? terminal.isOutScreen() : terminal.isErrScreen());
    }

    /** Whether to print details. */
    public boolean isVerbose() {
        return settings.verbose();
    }

    /** Adds the database to the JSON document. The text output names it with each set. */
    public void database(Database database) {
        if (document != null) {
            document.database(database);
        }
    }

    /** Whether standard error is JSON, one object a line. */
    public boolean logsJson() {
        return settings.log() == Format.JSON;
    }

    /** Whether progress is printed as text. */
    public boolean isInWords() {
        return isText() || !logsJson();
    }

    /**
     * Writes a line to standard error if it is JSON, even with {@code --quiet}.
     *
     * @param event the event's name, in snake case
     * @param details adds the other properties
     */
    public void log(String event, Consumer<ObjectNode> details) {
        if (logsJson()) {
            print(terminal.err(), LogLine.of(clock, event, details));
        }
    }

    /**
     * Prints progress, unless {@code --quiet} is given.
     *
     * @param lines the text, without a line break at the end
     */
    public void say(String lines) {
        if (!settings.quiet() && !lines.isEmpty()) {
            if (isInWords()) {
                print(isText() ? terminal.out() : terminal.err(), lines);
            } else {
                log("note", line -> line.put("message", lines));
            }
        }
    }

    /**
     * Prints a warning, even with {@code --quiet}.
     *
     * @param lines the text, without a line break at the end
     */
    public void warn(String lines) {
        if (logsJson()) {
            log("warning", line -> line.put("message", lines));
        } else {
            print(terminal.err(), style(terminal.isErrScreen()).notable("warning:") + " " + lines);
        }
    }

    /**
     * Prints a heading, unless {@code --quiet} is given.
     *
     * @param line the text, without a line break at the end
     */
    public void heading(String line) {
        say((isFirst ? "" : "\n") + style().bold(line));
        isFirst = false;
    }

    /**
     * Prints the text of a question or its answer, even with {@code --quiet}.
     *
     * @param lines the text, without a line break at the end
     */
    public void ask(String lines) {
        print(isText() ? terminal.out() : terminal.err(), lines);
    }

    /**
     * Shows a line that the next output replaces, if standard output is a screen.
     *
     * @param line the text, no wider than a narrow screen
     */
    public synchronized void live(String line) {
        if (isLive()) {
            clearLive();
            terminal.out().print(line);
            terminal.out().flush();
            hasLive = true;
        }
    }

    /** Whether {@link #live} shows its lines. */
    boolean isLive() {
        return showsLife() && terminal.isOutScreen();
    }

    /** Whether to show the progress of a long step. */
    boolean showsLife() {
        return isText() && !logsJson() && !settings.quiet();
    }

    /**
     * Prints the progress of a long step to standard error, so that it isn't part of a result.
     *
     * @param line the text, without a line break at the end
     */
    void beat(String line) {
        if (showsLife()) {
            print(terminal.err(), line);
        }
    }

    /**
     * Prints the result of a command that only reads, for one set.
     *
     * @param report the result
     */
    public void show(Report report) {
        if (isText()) {
            String text = report.text(style());
            boolean isLong = text.contains("\n");
            print(terminal.out(), (isLong && !isFirst) || wasLong ? "\n" + text : text);
            isFirst = false;
            wasLong = isLong;
        }
        addSet(report);
    }

    /**
     * Prints the result of a command that only reads, for the whole database.
     *
     * @param property the property of the JSON document
     * @param report the result
     */
    public void show(String property, Report report) {
        if (isText()) {
            print(terminal.out(), report.text(style()));
        }
        if (document != null) {
            document.result(property, report);
        }
    }

    /**
     * Prints a summary after the results of several sets. The JSON document has none.
     *
     * @param lines the text, without a line break at the end
     */
    public void conclude(String lines) {
        if (isText()) {
            print(terminal.out(), "\n" + lines);
        }
    }

    /**
     * Prints the result of a command that changes something, for one set. Text is omitted with {@code --quiet}.
     *
     * @param report the result
     */
    public void done(Report report) {
        if (isText()) {
            say(report.text(style()));
        }
        addSet(report);
    }

    /**
     * Prints a result for the whole database. Text is omitted with {@code --quiet}.
     *
     * @param property the property of the JSON document
     * @param report the result
     */
    public void done(String property, Report report) {
        if (isText()) {
            say(report.text(style()));
        }
        if (document != null) {
            document.result(property, report);
        }
    }

    /**
     * Prints the failure of the command.
     *
     * @param failure the exception
     */
    public void fail(RuntimeException failure) {
        Failure described = new Failure(failure, settings.verbose());
        if (logsJson()) {
            log("failed", line -> {
                described.json(line);
                described.trace().ifPresent(trace -> line.put("stack_trace", trace));
            });
        } else {
            print(terminal.err(), described.text(style(terminal.isErrScreen())));
        }
        if (document != null) {
            document.error(described);
        }
    }

    /**
     * Ends the output.
     *
     * @param code the exit code of the command
     */
    public void end(ExitCode code) {
        clearLive();
        if (document != null) {
            print(terminal.out(), document.end(code));
        }
        terminal.out().flush();
        terminal.err().flush();
    }

    private void addSet(Report report) {
        if (document != null) {
            document.set(report);
        }
    }

    private boolean isText() {
        return document == null;
    }

    private Style style(boolean onScreen) {
        return onScreen && settings.colour() ? Style.ANSI : Style.PLAIN;
    }

    private synchronized void print(PrintStream stream, String lines) {
        clearLive();
        stream.println(lines);
        stream.flush();
    }

    private synchronized void clearLive() {
        if (hasLive) {
            terminal.out().print("\r\u001b[2K");
            terminal.out().flush();
            hasLive = false;
        }
    }
}
