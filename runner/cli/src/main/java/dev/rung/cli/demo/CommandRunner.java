package dev.rung.cli.demo;

import dev.rung.cli.terminal.Surroundings;

/** Runs a command line within this process. */
@FunctionalInterface
public interface CommandRunner {

    /**
     * Runs a command line.
     *
     * @param surroundings the environment of the run
     * @param args the arguments
     * @return the exit code
     */
    int run(Surroundings surroundings, String... args);
}
