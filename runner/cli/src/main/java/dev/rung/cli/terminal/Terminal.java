package dev.rung.cli.terminal;

import java.io.PrintStream;
import java.util.Optional;

/** The streams of a run, and the person at the other end if there is one. */
public interface Terminal {

    /** Standard output: results. */
    PrintStream out();

    /** Standard error: what went wrong and, where the results are for a program, what is going on. */
    PrintStream err();

    /** Whether standard output is shown on a screen that understands ANSI's control sequences. */
    boolean isOutScreen();

    /** Whether standard error is shown on a screen that understands ANSI's control sequences. */
    boolean isErrScreen();

    /** Whether somebody can be asked. */
    boolean isInteractive();

    /** Whether somebody is being asked at this moment, so that nothing else is going on. */
    default boolean isAsking() {
        return false;
    }

    /**
     * Asks and waits for a line.
     *
     * @param question shown as it is, without a line break after it
     * @return the line without its end; empty if there is nobody, or who was asked has ended the input
     */
    Optional<String> ask(String question);

    /**
     * Asks for something that isn't shown while it is typed.
     *
     * @param question shown as it is, without a line break after it
     * @return what was typed; empty if there is nobody, or who was asked has ended the input
     */
    Optional<String> askSecretly(String question);
}
