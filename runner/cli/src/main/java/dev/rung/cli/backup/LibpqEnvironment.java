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
 * Tells PostgreSQL's programs by environment variables which database is meant. Nothing of it is on their command line, where
 * other users of the machine could see it; and nothing of Rung's own environment reaches them but what programs need.
 */
final class LibpqEnvironment {

    private static final List<String> HANDED_ON =
            List.of("PATH", "HOME", "TMPDIR", "SystemRoot", "APPDATA", "PGPASSFILE");

    /** What the driver's parameters are called there. */
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
     * Says all that the programs need.
     *
     * @param database which database; on one server
     * @param application what the server calls the programs' sessions
     * @param surroundings what is handed on
     */
    static Map<String, String> of(Database database, String application, Surroundings surroundings) {
        Map<String, String> environment = new HashMap<>();
        HANDED_ON.forEach(name -> surroundings.variable(name).ifPresent(value -> environment.put(name, value)));
        // What they print is read and printed again: as they say it anywhere, in ASCII.
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
                        // A backslash takes away the meaning of a space.
                        database.role().stream()
                                .map(role -> "-c role=" + role.value().replaceAll("([\\\\ ])", "\\\\$1")))
                .collect(Collectors.joining(" "));
        if (!options.isEmpty()) {
            environment.put("PGOPTIONS", options);
        }
        Optional.ofNullable(database.login().password()).ifPresent(password -> environment.put("PGPASSWORD", password));
        return environment;
    }

    /** The address that the driver takes of those that a name has; libpq may prefer another, of another server. */
    private static Optional<String> address(String host) {
        try {
            return Optional.of(InetAddress.getByName(host).getHostAddress());
        } catch (UnknownHostException e) {
            // The driver has connected, so the name service is failing now; the programs will say so.
            return Optional.empty();
        }
    }
}
