package dev.rung.cli;

import dev.rung.cli.archive.Preparation;
import dev.rung.cli.logging.JsonLoggingProvider;
import dev.rung.cli.logging.PrintedLines;
import dev.rung.cli.terminal.PlainStreams;
import dev.rung.cli.terminal.StandardStreams;
import dev.rung.cli.terminal.Surroundings;
import dev.rung.cli.usage.ExitCode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The entry point of the process. No other class ends the process. */
public final class Main {

    /**
     * The driver's logger, which also logs the exceptions that it throws. The reference keeps the logger and its level from
     * being garbage-collected.
     */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    private Main() {}

    /**
     * Runs the command line and exits with its code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        // The rendered SQL and the driver's messages must not depend on the user's locale.
        Locale.setDefault(Locale.ENGLISH);
        StandardStreams.preferUtf8();
        configureLibraries(Arrays.asList(args));
        Surroundings surroundings = Surroundings.ofProcess();
        Runnable printed = PrintedLines.separate(surroundings.terminal(), logsJson(args));
        CommandLineInterface commandLine = new CommandLineInterface(surroundings);
        Interruption interruption = Interruption.watch(surroundings.terminal(), logsJson(args), failure -> {
            printed.run();
            abort(commandLine, failure);
        });
        int code = commandLine.run(args);
        interruption.unwatch();
        printed.run();
        Preparation.startIfUseful();
        System.exit(code);
    }

    /**
     * Runs the command line inside a program, such as a test. It never prompts and never ends the process.
     *
     * @param args the arguments
     * @param environment the environment variables
     * @param directory the working directory
     * @param out standard output
     * @param err standard error
     * @return the exit code
     */
    public static int run(
            List<String> args, Map<String, String> environment, Path directory, PrintStream out, PrintStream err) {
        Surroundings surroundings = new Surroundings(
                environment, directory, System.getProperty("user.name", ""), new PlainStreams(out, err));
        return new CommandLineInterface(surroundings).run(args.toArray(String[]::new));
    }

    /** Ends the process immediately as failed, regardless of the exit code that it was given. */
    private static void abort(CommandLineInterface commandLine, @Nullable RuntimeException failure) {
        if (failure != null) {
            commandLine.fail(failure);
        }
        Runtime.getRuntime().halt(ExitCode.FAILED.value());
    }

    /** Searches the arguments before they are parsed. */
    private static boolean logsJson(String... args) {
        return String.join(" ", args).matches("(.* )?--log-format[ =]json( .*)?");
    }

    /** Configures logging. Call it before the first logger is created. */
    private static void configureLibraries(List<String> args) {
        boolean verbose = args.contains("--verbose") || args.contains("-v");
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        // Not jOOQ's logger: at this level it logs the rows that it fetches.
        System.setProperty("org.slf4j.simpleLogger.log.dev.rung", verbose ? "debug" : "warn");
        // jOOQ warns about every PostgreSQL but the newest; Rung is tested on all supported versions.
        System.setProperty("org.slf4j.simpleLogger.log.org.jooq", "error");
        System.setProperty("org.slf4j.simpleLogger.showThreadName", "false");
        System.setProperty("org.slf4j.simpleLogger.showShortLogName", "true");
        if (logsJson(args.toArray(String[]::new))) {
            System.setProperty("slf4j.provider", JsonLoggingProvider.class.getName());
            // SLF4J's message about the chosen provider is not JSON.
            System.setProperty("slf4j.internal.verbosity", "WARN");
        }
        // Converters of types that no option has; picocli loads their classes for each command.
        System.setProperty("picocli.converters.excludes", "java[.](sql|time)[.].*");
        DRIVER.setLevel(Level.OFF);
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }
}
