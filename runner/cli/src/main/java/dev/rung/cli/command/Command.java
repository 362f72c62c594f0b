package dev.rung.cli.command;

import dev.rung.cli.usage.ExitCode;

/** What a command does once its options are set. */
public interface Command {

    /**
     * Does it.
     *
     * @param invocation what all commands need
     * @return what it came to, unless it throws
     */
    ExitCode run(Invocation invocation);
}
