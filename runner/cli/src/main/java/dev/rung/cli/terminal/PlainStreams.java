package dev.rung.cli.terminal;

import java.io.PrintStream;
import java.util.Optional;

/**
 * Streams that aren't connected to a terminal, as in a script, a pipe or a test.
 *
 * @param out standard output
 * @param err standard error
 */
public record PlainStreams(PrintStream out, PrintStream err) implements Terminal {

    @Override
    public boolean isOutScreen() {
        return false;
    }

    @Override
    public boolean isErrScreen() {
        return false;
    }

    @Override
    public boolean isInteractive() {
        return false;
    }

    @Override
    public Optional<String> ask(String question) {
        return Optional.empty();
    }

    @Override
    public Optional<String> askSecretly(String question) {
        return Optional.empty();
    }
}
