package dev.rung.cli.demo;

import dev.rung.cli.terminal.Surroundings;

/** Runs a command line as if it had been typed. */
@FunctionalInterface
public interface CommandRunner {

    /**
     * Runs it to its end.
     *
     * @param surroundings what is outside
     * @param args the arguments
     * @return the exit code
     */
    int run(Surroundings surroundings, String... args);
}
