package dev.rung.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rung.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Runs the command line inside this process. It is used for undisturbed runs, because starting a process takes longer.
 */
final class CommandLine {

    private CommandLine() {}

    /** Runs a command, which must succeed. */
    static void succeed(List<String> arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(output, true, UTF_8);
        int code = Main.run(arguments, Map.of(), Path.of("").toAbsolutePath(), stream, stream);
        if (code != 0) {
            throw new AssertionError("rung " + String.join(" ", arguments) + " failed:\n" + output.toString(UTF_8));
        }
    }
}
