package dev.rung.cli.connection;

import dev.rung.cli.usage.UsageException;
import dev.rung.engine.connection.ConnectionOrigin;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The file {@code rung.properties}, with the keys {@code url}, {@code user}, {@code password} and {@code role}.
 *
 * @param directory where it is looked for
 */
record PropertiesFile(Path directory) {

    private static final String NAME = "rung.properties";
    private static final Set<String> KEYS = Set.of("url", "user", "password", "role");

    Optional<DatabaseUrl> find() {
        Properties properties = read();
        Set<String> unknown = new TreeSet<>(properties.stringPropertyNames());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw new UsageException(NAME + " has the unknown key \""
                    + unknown.iterator().next() + "\"\n  its keys are url, user, password and role");
        }
        return Optional.ofNullable(properties.getProperty("url"))
                .map(url -> DatabaseUrl.parse("url in " + NAME, url))
                .map(url -> url.withLogin(loginOf(properties, url), originOf(properties, url)));
    }

    /** The role that stands beside the database. */
    Optional<String> role() {
        return Optional.ofNullable(read().getProperty("role"));
    }

    private static ConnectionOrigin originOf(Properties properties, DatabaseUrl url) {
        ConnectionOrigin origin = url.origin();
        return properties.containsKey("user")
                ? new ConnectionOrigin(origin.address(), origin.database(), "user in " + NAME)
                : origin;
    }

    private static Login loginOf(Properties properties, DatabaseUrl url) {
        Login apart = new Login(properties.getProperty("user"), properties.getProperty("password"));
        return Login.merge(List.of(apart, url.login()));
    }

    /** What is in the file; nothing if there is none. */
    private Properties read() {
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
        return properties;
    }
}
