package dev.rung.cli;

import dev.rung.cli.terminal.Surroundings;
import dev.rung.scratch.ScratchDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs commands in this process, isolated from the environment of the build. */
final class Shell {

    private static final Path EMPTY_FOLDER = Path.of("target");

    private final Map<String, String> environment = new HashMap<>();
    private Path directory = EMPTY_FOLDER;
    private FakeTerminal terminal = FakeTerminal.nobody();
    private Clock clock = Clock.systemUTC();

    /** Creates a shell without a database or class path. */
    static Shell empty() {
        return new Shell();
    }

    /** Creates a shell with a database, and migrations on the class path. */
    static Shell on(ScratchDatabase database, MigrationSources... sources) {
        return new Shell()
                .with("RUNG_URL", database.url())
                .with("RUNG_USER", database.user())
                .with("RUNG_PASSWORD", database.password())
                .with(sources);
    }

    Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Shell with(MigrationSources... sources) {
        return with(
                "RUNG_CLASSPATH",
                String.join(
                        java.io.File.pathSeparator,
                        List.of(sources).stream().map(MigrationSources::path).toList()));
    }

    Shell in(Path folder) {
        directory = folder;
        return this;
    }

    Shell at(Clock other) {
        clock = other;
        return this;
    }

    Shell at(FakeTerminal other) {
        terminal = other;
        return this;
    }

    /**
     * Runs a command.
     *
     * @param words the arguments, separated by spaces
     */
    Result run(String words) {
        return run(words.isEmpty() ? new String[0] : words.split(" "));
    }

    /**
     * Runs a command.
     *
     * @param words the arguments
     */
    Result run(String... words) {
        Surroundings surroundings = new Surroundings(environment, Set.of(), directory, "nobody", terminal, clock);
        int code = new CommandLineInterface(surroundings).run(words);
        Result result = new Result(code, terminal.printed(), terminal.complained());
        terminal = FakeTerminal.nobody();
        return result;
    }

    /**
     * The result of a command.
     *
     *
     * @param code the exit code
     * @param out the text on standard output
     * @param err the text on standard error
     */
    record Result(int code, String out, String err) {}
}
