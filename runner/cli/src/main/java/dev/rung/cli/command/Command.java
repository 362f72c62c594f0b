package dev.rung.cli.command;

import dev.rung.cli.usage.ExitCode;

/** A command whose options have been parsed. */
public interface Command {

    /**
     * Runs the command.
     *
     * @param invocation the services that all commands share
     * @return the exit code
     */
    ExitCode run(Invocation invocation);
}
