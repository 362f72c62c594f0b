package dev.rung.cli.connection;

import dev.rung.cli.terminal.Surroundings;
import dev.rung.engine.settings.ConnectionOrigin;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The variables that PostgreSQL's programs read: {@code PGHOST}, {@code PGPORT}, {@code PGDATABASE}, {@code PGUSER},
 * {@code PGPASSWORD} and the variables of connection parameters.
 *
 * @param surroundings the environment variables
 */
record LibpqVariables(Surroundings surroundings) {

    /** The names of the parameters in URLs. Host, port and database are read separately. */
    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            Map.entry("PGCHANNELBINDING", "channel_binding"),
            Map.entry("PGCONNECT_TIMEOUT", "connect_timeout"),
            Map.entry("PGGSSENCMODE", "gssencmode"),
            Map.entry("PGHOSTADDR", "hostaddr"),
            Map.entry("PGOPTIONS", "options"),
            Map.entry("PGREQUIREAUTH", "require_auth"),
            Map.entry("PGREQUIREPEER", "requirepeer"),
            Map.entry("PGSERVICE", "service"),
            Map.entry("PGSSLCERT", "sslcert"),
            Map.entry("PGSSLCERTMODE", "sslcertmode"),
            Map.entry("PGSSLCRL", "sslcrl"),
            Map.entry("PGSSLCRLDIR", "sslcrldir"),
            Map.entry("PGSSLKEY", "sslkey"),
            Map.entry("PGSSLMAXPROTOCOLVERSION", "ssl_max_protocol_version"),
            Map.entry("PGSSLMINPROTOCOLVERSION", "ssl_min_protocol_version"),
            Map.entry("PGSSLMODE", "sslmode"),
            Map.entry("PGSSLNEGOTIATION", "sslnegotiation"),
            Map.entry("PGSSLROOTCERT", "sslrootcert"),
            Map.entry("PGTARGETSESSIONATTRS", "target_session_attrs"));

    Optional<DatabaseUrl> find() {
        return surroundings
                .variable("PGDATABASE")
                .map(name -> new DatabaseUrl(
                        new HostVariables("PGHOST", "PGPORT").in(surroundings),
                        name,
                        parameters(),
                        new Login(
                                surroundings.variable("PGUSER").orElse(null),
                                surroundings.variable("PGPASSWORD").orElse(null)),
                        new ConnectionOrigin("PGHOST and PGPORT", "PGDATABASE", "PGUSER")));
    }

    private Map<String, String> parameters() {
        DriverParameters parameters = new DriverParameters();
        new TreeMap<>(PARAMETERS)
                .forEach((variable, parameter) ->
                        surroundings.variable(variable).ifPresent(value -> parameters.add(variable, parameter, value)));
        return parameters.toMap();
    }
}
