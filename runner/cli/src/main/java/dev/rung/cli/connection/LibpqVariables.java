package dev.rung.cli.connection;

import dev.rung.cli.terminal.Surroundings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The variables that PostgreSQL's own programs read: {@code PGHOST}, {@code PGPORT}, {@code PGDATABASE}, {@code PGUSER},
 * {@code PGPASSWORD} and those for TLS.
 *
 * @param surroundings where they are
 */
record LibpqVariables(Surroundings surroundings) {

    private static final Map<String, String> PARAMETERS = Map.of(
            "PGSSLMODE", "sslmode",
            "PGSSLROOTCERT", "sslrootcert",
            "PGSSLCERT", "sslcert",
            "PGSSLKEY", "sslkey");

    Optional<DatabaseUrl> find() {
        return surroundings
                .variable("PGDATABASE")
                .map(name -> new DatabaseUrl(
                        new HostVariables("PGHOST", "PGPORT").in(surroundings),
                        name,
                        parameters(),
                        new Login(
                                surroundings.variable("PGUSER").orElse(null),
                                surroundings.variable("PGPASSWORD").orElse(null))));
    }

    private Map<String, String> parameters() {
        SslMode.check("PGSSLMODE", surroundings.variable("PGSSLMODE").orElse(null));
        Map<String, String> parameters = new LinkedHashMap<>();
        PARAMETERS.forEach((variable, parameter) ->
                surroundings.variable(variable).ifPresent(value -> parameters.put(parameter, value)));
        return parameters;
    }
}
