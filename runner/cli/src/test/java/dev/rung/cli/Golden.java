package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import dev.rung.scratch.ScratchServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Compares the output of a command with a file under {@code src/test/golden}. Placeholders replace the parts that differ from
 * run to run: times, the server's address, the database's name, checksums.
 *
 * <p>With {@code -Drung.golden=write} it writes the files instead, so that you can review the change.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/golden");

    private Golden() {}

    static void assertMatches(String name, Result result) {
        String actual =
                normalise("exit " + result.code() + "\n" + part("out", result.out()) + part("err", result.err()));
        Path file = FOLDER.resolve(name + ".txt");
        try {
            if ("write".equals(System.getProperty("rung.golden"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("is the golden file missing? see " + Golden.class, e);
        }
    }

    static String normalise(String text) {
        return text.replaceAll("\\b" + Pattern.quote(ScratchServer.shared().user()) + "\\b", "USER")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z?", "TIME")
                .replaceAll("\\b\\d+ ms\\b|\\b\\d+\\.\\d s\\b", "DURATION")
                .replaceAll("(\"duration_ms\" ?: ?)\\d+", "$1DURATION")
                .replaceAll("(\"tool_version\" : )\"[^\"]*\"", "$1VERSION")
                .replaceAll("PostgreSQL [0-9][0-9.]*", "PostgreSQL VERSION")
                .replaceAll("rung_scratch_[0-9a-f_]{36}", "DATABASE")
                .replaceAll("(localhost|127\\.0\\.0\\.1|\\[::1]|[0-9.]{7,15}):\\d{4,5}", "HOST:PORT")
                .replaceAll("(?<=\\S) {3,}(?=\\S)", "  ");
    }

    private static String part(String name, String text) {
        return text.isEmpty() ? "" : "--- " + name + "\n" + text;
    }
}
