package dev.rung.cli.connection;

import dev.rung.cli.usage.UsageException;
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
 * The file {@code rung.properties}, with the keys {@code url}, {@code user} and {@code password}.
 *
 * @param directory where it is looked for
 */
record PropertiesFile(Path directory) {

    private static final String NAME = "rung.properties";
    private static final Set<String> KEYS = Set.of("url", "user", "password");

    Optional<DatabaseUrl> find() {
        Path file = directory.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = read(file);
        Set<String> unknown = new TreeSet<>(properties.stringPropertyNames());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw new UsageException(NAME + " has the unknown key \""
                    + unknown.iterator().next() + "\"\n  its keys are url, user and password");
        }
        return Optional.ofNullable(properties.getProperty("url"))
                .map(url -> DatabaseUrl.parse("url in " + NAME, url))
                .map(url ->
                        new DatabaseUrl(url.authority(), url.database(), url.parameters(), loginOf(properties, url)));
    }

    private static Login loginOf(Properties properties, DatabaseUrl url) {
        Login apart = new Login(properties.getProperty("user"), properties.getProperty("password"));
        return Login.merge(List.of(apart, url.login()));
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new UsageException(NAME + " can't be read: " + e.getMessage());
        }
        return properties;
    }
}
