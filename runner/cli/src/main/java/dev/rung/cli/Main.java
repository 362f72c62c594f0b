package dev.rung.cli;

import dev.rung.cli.terminal.Surroundings;
import java.util.Arrays;
import java.util.List;

/** The entry point of the process: the only place that ends it. */
public final class Main {

    private Main() {}

    /**
     * Runs the command line and exits with its code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        configureLibraries(Arrays.asList(args));
        Surroundings surroundings = Surroundings.ofProcess();
        System.exit(new CommandLineInterface(surroundings).run(args));
    }

    /** Must come before the first logger is made. */
    private static void configureLibraries(List<String> args) {
        boolean verbose = args.contains("--verbose") || args.contains("-v");
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", verbose ? "debug" : "warn");
        System.setProperty("org.slf4j.simpleLogger.showThreadName", "false");
        System.setProperty("org.slf4j.simpleLogger.showShortLogName", "true");
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }
}
