package dev.rung.cli.project;

import dev.rung.cli.usage.UsageException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The file {@code rung.properties}.
 *
 * @param directory where it is looked for
 */
public record ProjectFile(Path directory) {

    /** The file's name. */
    public static final String NAME = "rung.properties";

    static final String SET = "set";
    static final String CLASS_PATH = "classpath";
    static final String ENVIRONMENT = "env";
    static final String BACKUP = "backup";
    static final String STATEMENT_TIMEOUT = "statement-timeout";
    static final String RULE = "rule.";

    private static final Set<String> KEYS =
            Set.of("url", "user", "password", "role", SET, CLASS_PATH, ENVIRONMENT, BACKUP, STATEMENT_TIMEOUT);

    /**
     * What is in the file; nothing if there is none.
     *
     * @throws UsageException if it can't be read, or has an unknown key
     */
    public Properties read() {
        Properties properties = new Properties();
        Path file = directory.resolve(NAME);
        if (!Files.exists(file)) {
            return properties;
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new UsageException(NAME + " can't be read: " + e.getMessage());
        }
        Set<String> unknown = new TreeSet<>(properties.stringPropertyNames());
        unknown.removeIf(key -> KEYS.contains(key) || key.startsWith(RULE));
        if (!unknown.isEmpty()) {
            throw new UsageException(NAME + " has the unknown key \""
                    + unknown.iterator().next() + "\"\n  its keys are url, user, password, role, "
                    + String.join(", ", SET, CLASS_PATH, ENVIRONMENT, BACKUP, STATEMENT_TIMEOUT) + " and " + RULE
                    + "NAME");
        }
        return properties;
    }
}
