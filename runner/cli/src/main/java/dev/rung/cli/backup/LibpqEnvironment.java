package dev.rung.cli.backup;

import dev.rung.cli.connection.Database;
import dev.rung.cli.terminal.Surroundings;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds the environment of PostgreSQL's programs, which names the database. It isn't named on their command line, because
 * other users of the machine can see that. Of Rung's own environment, the programs get only the variables that they need.
 */
final class LibpqEnvironment {

    private static final List<String> HANDED_ON =
            List.of("PATH", "HOME", "TMPDIR", "SystemRoot", "APPDATA", "PGPASSFILE");

    /** The environment variables of libpq, by the driver's parameters. */
    private static final Map<String, String> PARAMETERS = Map.of(
            "sslmode", "PGSSLMODE",
            "sslrootcert", "PGSSLROOTCERT",
            "sslcert", "PGSSLCERT",
            "sslkey", "PGSSLKEY",
            "sslNegotiation", "PGSSLNEGOTIATION",
            "connectTimeout", "PGCONNECT_TIMEOUT",
            "channelBinding", "PGCHANNELBINDING",
            "requireAuth", "PGREQUIREAUTH",
            "gssEncMode", "PGGSSENCMODE");

    private LibpqEnvironment() {}

    /**
     * Builds the environment for a database.
     *
     * @param database the database; on one server
     * @param application the {@code application_name} of the programs' sessions
     * @param surroundings the source of the inherited variables
     */
    static Map<String, String> of(Database database, String application, Surroundings surroundings) {
        Map<String, String> environment = new HashMap<>();
        HANDED_ON.forEach(name -> surroundings.variable(name).ifPresent(value -> environment.put(name, value)));
        // Rung parses and prints their output, so it must be untranslated ASCII.
        environment.put("LC_ALL", "C");
        String server = database.host();
        int colon = server.lastIndexOf(':');
        String host = server.substring(0, colon).replaceAll("^\\[|]$", "");
        environment.put("PGHOST", host);
        address(host).ifPresent(address -> environment.put("PGHOSTADDR", address));
        environment.put("PGPORT", server.substring(colon + 1));
        environment.put("PGDATABASE", database.name());
        environment.put("PGUSER", database.user());
        environment.put("PGAPPNAME", application);
        Map<String, String> parameters = database.url().parameters();
        if (Boolean.parseBoolean(parameters.get("ssl"))) {
            environment.put("PGSSLMODE", "verify-full");
        }
        PARAMETERS.forEach((parameter, variable) -> {
            if (parameters.containsKey(parameter)) {
                environment.put(variable, parameters.get(parameter));
            }
        });
        String options = Stream.concat(
                        Optional.ofNullable(parameters.get("options")).stream(),
                        // A backslash escapes a space.
                        database.role().stream()
                                .map(role -> "-c role=" + role.value().replaceAll("([\\\\ ])", "\\\\$1")))
                .collect(Collectors.joining(" "));
        if (!options.isEmpty()) {
            environment.put("PGOPTIONS", options);
        }
        Optional.ofNullable(database.login().password()).ifPresent(password -> environment.put("PGPASSWORD", password));
        return environment;
    }

    /** The address that the driver connects to. For a host name with several addresses, libpq may choose another server. */
    private static Optional<String> address(String host) {
        try {
            return Optional.of(InetAddress.getByName(host).getHostAddress());
        } catch (UnknownHostException e) {
            // The driver has connected, so this failure is new; the programs report it.
            return Optional.empty();
        }
    }
}
