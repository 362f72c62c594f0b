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
 * @param directory the folder of the file
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
     * Returns the file's text for a new project.
     *
     * @param set the project's set
     * @param classPath the folder of its classes
     */
    public static String firstText(String set, String classPath) {
        return """
            # Defaults for all commands in this folder. docs/commands.md lists all keys.
            %s = %s
            %s = %s

            # The longest duration of a statement, unless @Timeouts on the class sets another one.
            %s = 30s

            # The database for development. Variables such as RUNG_URL and DATABASE_URL take precedence, also those in .env.
            #url = postgresql://localhost:5432/%s
            #%s = development
            """.formatted(SET, set, CLASS_PATH, classPath, STATEMENT_TIMEOUT, set, ENVIRONMENT);
    }

    /**
     * Reads the file. Returns no properties if it doesn't exist.
     *
     * @throws UsageException if the file can't be read, or has an unknown key
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
                    + unknown.iterator().next() + "\"\n  the keys are url, user, password, role, "
                    + String.join(", ", SET, CLASS_PATH, ENVIRONMENT, BACKUP, STATEMENT_TIMEOUT) + " and " + RULE
                    + "NAME");
        }
        return properties;
    }
}
