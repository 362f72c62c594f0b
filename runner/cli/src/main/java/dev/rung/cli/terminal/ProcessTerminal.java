package dev.rung.cli.terminal;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The terminal of this process, or its plain streams if it has none. */
final class ProcessTerminal implements Terminal {

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    /** Null unless both standard input and standard output are a terminal. */
    private final @Nullable Console console;

    private final boolean understandsAnsi;

    /** The original streams, because {@code System.out} and {@code System.err} may be replaced later. */
    private final PrintStream out = System.out;

    private final PrintStream err = System.err;

    private volatile boolean isAsking;

    ProcessTerminal(String terminalType) {
        // Without this, newer JDKs return a console even if there is no terminal.
        System.setProperty("jdk.console", "java.base");
        console = System.console();
        understandsAnsi = console != null && !terminalType.isEmpty() && !terminalType.equals("dumb");
    }

    @Override
    public PrintStream out() {
        return out;
    }

    @Override
    public PrintStream err() {
        return err;
    }

    @Override
    public boolean isOutScreen() {
        return understandsAnsi;
    }

    @Override
    public boolean isErrScreen() {
        return understandsAnsi && isErrTerminal();
    }

    @Override
    public boolean isInteractive() {
        return console != null;
    }

    @Override
    public Optional<String> ask(String question) {
        return asking(terminal -> terminal.readLine("%s", question));
    }

    @Override
    public Optional<String> askSecretly(String question) {
        return asking(terminal -> terminal.readPassword("%s", question)).map(String::new);
    }

    @Override
    public boolean isAsking() {
        return isAsking;
    }

    private <T> Optional<T> asking(Function<Console, @Nullable T> question) {
        isAsking = true;
        try {
            return Optional.ofNullable(console).map(question);
        } finally {
            isAsking = false;
        }
    }

    /**
     * Asks the operating system, because Java can't. Where that fails, standard error is assumed to be a terminal, as standard
     * output is.
     */
    private static boolean isErrTerminal() {
        try {
            String file = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty") || file.startsWith("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return true;
        }
    }
}
