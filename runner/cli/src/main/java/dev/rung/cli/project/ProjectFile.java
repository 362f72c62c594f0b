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
     * The text of the file of a new project.
     *
     * @param set the project's set
     * @param classPath where its classes will be
     */
    public static String firstText(String set, String classPath) {
        return """
            # What every command needs here. The page docs/commands.md lists all keys.
            %s = %s
            %s = %s

            # No statement may hold its locks for longer, unless @Timeouts on the class says so.
            %s = 30s

            # The database for development. The environment and the file .env come first: RUNG_URL, DATABASE_URL, ...
            #url = postgresql://localhost:5432/%s
            #%s = development
            """.formatted(SET, set, CLASS_PATH, classPath, STATEMENT_TIMEOUT, set, ENVIRONMENT);
    }

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
