package dev.rung.cli.terminal;

import java.io.PrintStream;
import java.util.Optional;

/** The streams of a run, and the prompts if it has a terminal. */
public interface Terminal {

    /** Standard output, for results. */
    PrintStream out();

    /** Standard error, for errors and, if the results are JSON, for progress. */
    PrintStream err();

    /** Whether standard output is shown on a screen that understands ANSI's control sequences. */
    boolean isOutScreen();

    /** Whether standard error is shown on a screen that understands ANSI's control sequences. */
    boolean isErrScreen();

    /** Whether the run can prompt the user. */
    boolean isInteractive();

    /** Whether the run is waiting for an answer of the user. */
    default boolean isAsking() {
        return false;
    }

    /**
     * Prompts for a line.
     *
     * @param question the prompt, shown without a line break after it
     * @return the line without its line break; empty if there is no terminal, or at the end of the input
     */
    Optional<String> ask(String question);

    /**
     * Prompts for a line that isn't echoed.
     *
     * @param question the prompt, shown without a line break after it
     * @return the line; empty if there is no terminal, or at the end of the input
     */
    Optional<String> askSecretly(String question);
}
