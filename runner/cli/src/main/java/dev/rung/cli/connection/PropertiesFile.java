package dev.rung.cli.connection;

import dev.rung.cli.project.ProjectFile;
import dev.rung.engine.settings.ConnectionOrigin;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The keys {@code url}, {@code user}, {@code password} and {@code role} of {@code rung.properties}, which name the project's
 * database.
 *
 * @param directory the folder of the file
 */
record PropertiesFile(Path directory) {

    Optional<DatabaseUrl> find() {
        Properties properties = read();
        return Optional.ofNullable(properties.getProperty("url"))
                .map(url -> DatabaseUrl.parse("url in " + ProjectFile.NAME, url))
                .map(url -> url.withLogin(loginOf(properties, url), originOf(properties, url)));
    }

    /** The role for the project's database. */
    Optional<String> role() {
        return Optional.ofNullable(read().getProperty("role"));
    }

    private static ConnectionOrigin originOf(Properties properties, DatabaseUrl url) {
        ConnectionOrigin origin = url.origin();
        return properties.containsKey("user")
                ? new ConnectionOrigin(origin.address(), origin.database(), "user in " + ProjectFile.NAME)
                : origin;
    }

    private static Login loginOf(Properties properties, DatabaseUrl url) {
        Login apart = new Login(properties.getProperty("user"), properties.getProperty("password"));
        return Login.merge(List.of(apart, url.login()));
    }

    private Properties read() {
        return new ProjectFile(directory).read();
    }
}
