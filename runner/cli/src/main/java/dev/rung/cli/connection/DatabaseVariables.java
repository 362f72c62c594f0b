package dev.rung.cli.connection;

import dev.rung.cli.terminal.Surroundings;
import dev.rung.engine.settings.ConnectionOrigin;
import java.util.Map;
import java.util.Optional;

/**
 * The variables {@code DB_HOST}, {@code DB_PORT}, {@code DB_NAME}, {@code DB_USER} and {@code DB_PASS}, which many services
 * use.
 *
 * @param surroundings the environment variables
 */
record DatabaseVariables(Surroundings surroundings) {

    Optional<DatabaseUrl> find() {
        return surroundings
                .variable("DB_NAME")
                .map(name -> new DatabaseUrl(
                        new HostVariables("DB_HOST", "DB_PORT").in(surroundings),
                        name,
                        Map.of(),
                        new Login(
                                surroundings.variable("DB_USER").orElse(null),
                                surroundings.variable("DB_PASS").orElse(null)),
                        new ConnectionOrigin("DB_HOST and DB_PORT", "DB_NAME", "DB_USER")));
    }
}
