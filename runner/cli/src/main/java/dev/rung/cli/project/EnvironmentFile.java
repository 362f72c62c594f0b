package dev.rung.cli.project;

import dev.rung.cli.usage.UsageException;
import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import io.github.cdimascio.dotenv.DotenvException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The file {@code .env}, which sets environment variables for the project. Some are usually secret, so no message quotes the
 * file.
 *
 * @param directory the folder of the file
 */
public record EnvironmentFile(Path directory) {

    /** The file's name. */
    public static final String NAME = ".env";

    private static final Pattern OPENED = Pattern.compile("\\s*[\\w.-]+\\s*=\\s*\"[^\"]*");
    private static final Pattern SINGLE_QUOTED = Pattern.compile("'([^']*)'");

    /**
     * Reads the variables in the file; none if it doesn't exist.
     *
     * @throws UsageException if the file can't be read, or has a line that isn't {@code NAME=value}
     */
    public Map<String, String> read() {
        Path file = directory.resolve(NAME);
        // A folder of this name belongs to something else, such as Python.
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        List<String> lines = linesOf(file);
        refuseOpenQuote(lines);
        try {
            return Dotenv.configure()
                    .directory(directory.toAbsolutePath() + "/")
                    .load()
                    .entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)
                    .stream()
                    .collect(Collectors.toMap(DotenvEntry::getKey, EnvironmentFile::valueOf));
        } catch (DotenvException e) {
            throw malformed(lineIn(e, lines), "is not NAME=value");
        }
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UsageException(NAME
                    + " can't be read as UTF-8 text\n  make it readable for the user that runs Rung, or remove it");
        }
    }

    /** Refuses a quotation that isn't closed, because the library would ignore the rest of the file. */
    private static void refuseOpenQuote(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            boolean isClosed = lines.subList(i + 1, lines.size()).stream().anyMatch(later -> later.contains("\""));
            if (OPENED.matcher(lines.get(i)).matches() && !isClosed) {
                throw malformed(OptionalInt.of(i + 1), "has a double quote that is not closed");
            }
        }
    }

    /** Finds the line in the library's message, which ends with it. */
    private static OptionalInt lineIn(DotenvException failure, List<String> lines) {
        String message = String.valueOf(failure.getMessage());
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank() && message.endsWith(" " + lines.get(i)))
                .map(i -> i + 1)
                .findFirst();
    }

    private static UsageException malformed(OptionalInt line, String fact) {
        return new UsageException(NAME + ": " + (line.isPresent() ? "line " + line.getAsInt() : "a line") + " " + fact
                + "\n"
                + "  write each line as NAME=value, without export; put a value with # or spaces in double"
                + " quotes");
    }

    /** Removes single quotes; the library removes only double quotes. */
    private static String valueOf(DotenvEntry entry) {
        Matcher quoted = SINGLE_QUOTED.matcher(entry.getValue());
        return quoted.matches() ? quoted.group(1) : entry.getValue();
    }
}
