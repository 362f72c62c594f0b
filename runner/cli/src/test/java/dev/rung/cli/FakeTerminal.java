package dev.rung.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rung.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A terminal with prepared answers or without input, with or without a screen. */
final class FakeTerminal implements Terminal {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream outStream = new PrintStream(out, true, UTF_8);
    private final PrintStream errStream = new PrintStream(err, true, UTF_8);
    private final boolean interactive;
    private final boolean screen;
    private final Deque<String> answers;

    private FakeTerminal(boolean interactive, boolean screen, List<String> answers) {
        this.interactive = interactive;
        this.screen = screen;
        this.answers = new ArrayDeque<>(answers);
    }

    static FakeTerminal nobody() {
        return new FakeTerminal(false, false, List.of());
    }

    static FakeTerminal typing(String... answers) {
        return new FakeTerminal(true, false, List.of(answers));
    }

    static FakeTerminal screen() {
        return new FakeTerminal(true, true, List.of());
    }

    String printed() {
        return out.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    String complained() {
        return err.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Override
    public PrintStream out() {
        return outStream;
    }

    @Override
    public PrintStream err() {
        return errStream;
    }

    @Override
    public boolean isOutScreen() {
        return screen;
    }

    @Override
    public boolean isErrScreen() {
        return screen;
    }

    @Override
    public boolean isInteractive() {
        return interactive;
    }

    @Override
    public Optional<String> ask(String question) {
        if (!interactive) {
            return Optional.empty();
        }
        outStream.println(question);
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<String> askSecretly(String question) {
        return ask(question);
    }
}
