package dev.rung.cli.output;

import dev.rung.cli.connection.Database;
import dev.rung.cli.terminal.Terminal;
import dev.rung.cli.usage.ExitCode;
import java.io.PrintStream;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one place that prints. Text goes to standard output as it comes; JSON is gathered and goes there as one object at the
 * end, while what is going on goes to standard error. Lines may be printed by several threads, results by one only.
 */
public final class Output {

    /** Grows when a property changes its meaning or goes; {@code docs/json.md} describes the version. */
    private static final int DOCUMENT_VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Clock clock = Clock.systemUTC();
    private final Terminal terminal;
    private final OutputSettings settings;
    private final ObjectNode document = MAPPER.createObjectNode();
    private final ArrayNode sets = MAPPER.createArrayNode();
    private @Nullable ObjectNode error;
    private boolean isFirst = true;
    private boolean wasLong;
    private boolean hasLive;

    /**
     * Makes an output.
     *
     * @param command the name of the command
     * @param terminal where to print
     * @param settings how
     */
    public Output(String command, Terminal terminal, OutputSettings settings) {
        this.terminal = terminal;
        this.settings = settings;
        document.put("version", DOCUMENT_VERSION);
        document.put("command", command);
    }

    /** How standard output is to be coloured. */
    public Style style() {
        return style(isText() ? terminal.isOutScreen() : terminal.isErrScreen());
    }

    /** Whether details are wanted. */
    public boolean isVerbose() {
        return settings.verbose();
    }

    /** Says which database is worked on; for programs only, people see it with each set. */
    public void database(Database database) {
        ObjectNode node = document.putObject("database")
                .put("host", database.host())
                .put("name", database.name())
                .put("user", database.user());
        database.role().ifPresent(role -> node.put("role", role.value()));
    }

    /** Whether standard error is for programs, a JSON object a line. */
    public boolean logsJson() {
        return settings.log() == Format.JSON;
    }

    /** Whether what is going on is said in words somewhere. */
    public boolean isInWords() {
        return isText() || !logsJson();
    }

    /**
     * Writes a line for programs to standard error, where they read it; never silent.
     *
     * @param event what happened, in snake case
     * @param details adds the rest
     */
    public void log(String event, Consumer<ObjectNode> details) {
        if (logsJson()) {
            print(terminal.err(), LogLine.of(clock, event, details));
        }
    }

    /**
     * Says something about what is going on; silent with {@code --quiet}.
     *
     * @param lines without a line break at the end
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
     * Says that something isn't as it may be meant, which is no failure yet; never silent.
     *
     * @param lines without a line break at the end
     */
    public void warn(String lines) {
        if (logsJson()) {
            log("warning", line -> line.put("message", lines));
        } else {
            print(terminal.err(), style(terminal.isErrScreen()).notable("warning:") + " " + lines);
        }
    }

    /**
     * Says what the next lines are about; silent with {@code --quiet}.
     *
     * @param line without a line break at the end
     */
    public void heading(String line) {
        say((isFirst ? "" : "\n") + style().bold(line));
        isFirst = false;
    }

    /**
     * Says something that a question or its answer needs; never silent.
     *
     * @param lines without a line break at the end
     */
    public void ask(String lines) {
        print(isText() ? terminal.out() : terminal.err(), lines);
    }

    /**
     * Shows a line that the next output replaces, if there is a screen.
     *
     * @param line no wider than a narrow screen
     */
    public synchronized void live(String line) {
        if (isLive()) {
            clearLive();
            terminal.out().print(line);
            terminal.out().flush();
            hasLive = true;
        }
    }

    /** Whether {@link #live} shows anything. */
    boolean isLive() {
        return showsLife() && terminal.isOutScreen();
    }

    /** Whether people want to see that a long step lives. */
    boolean showsLife() {
        return isText() && !logsJson() && !settings.quiet();
    }

    /**
     * Shows, where there is no screen, that a long step lives; on standard error, so that it is no part of a result.
     *
     * @param line without a line break at the end
     */
    void beat(String line) {
        if (showsLife()) {
            print(terminal.err(), line);
        }
    }

    /**
     * Gives the result of a command for one set: what the command is for.
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
     * Ends the results of several sets with something about all of them, for people; a program counts for itself.
     *
     * @param lines without a line break at the end
     */
    public void conclude(String lines) {
        if (isText()) {
            print(terminal.out(), "\n" + lines);
        }
    }

    /**
     * Gives the result of a command that does something; as text it is silent with {@code --quiet}.
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
     * Gives a result that is about no set but the whole database; as text it is silent with {@code --quiet}.
     *
     * @param property the name of the property that holds it
     * @param report the result
     */
    public void done(String property, Report report) {
        if (isText()) {
            say(report.text(style()));
        }
        report.json(document.putObject(property));
    }

    /**
     * Says why the command failed.
     *
     * @param failure what was thrown
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
        error = MAPPER.createObjectNode();
        described.json(error);
    }

    /**
     * Ends the output.
     *
     * @param code what the command came to
     */
    public void end(ExitCode code) {
        clearLive();
        if (!isText()) {
            document.set("sets", sets);
            document.set("error", error);
            document.put("exit_code", code.value());
            print(terminal.out(), MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document));
        }
        terminal.out().flush();
        terminal.err().flush();
    }

    private void addSet(Report report) {
        report.json(sets.addObject());
    }

    private boolean isText() {
        return settings.format() == Format.TEXT;
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
