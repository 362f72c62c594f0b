package dev.rung.cli.backup;

import dev.rung.cli.connection.Database;
import dev.rung.cli.terminal.Surroundings;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells PostgreSQL's programs by environment variables which database is meant. Nothing of it is on their command line, where
 * other users of the machine could see it; and nothing of Rung's own environment reaches them but what programs need.
 */
final class LibpqEnvironment {

    private static final List<String> HANDED_ON =
            List.of("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "SystemRoot", "APPDATA", "PGPASSFILE");

    /** What the driver's parameters are called there. */
    private static final Map<String, String> PARAMETERS = Map.of(
            "sslmode", "PGSSLMODE",
            "sslrootcert", "PGSSLROOTCERT",
            "sslcert", "PGSSLCERT",
            "sslkey", "PGSSLKEY",
            "connectTimeout", "PGCONNECT_TIMEOUT",
            "channelBinding", "PGCHANNELBINDING",
            "gssEncMode", "PGGSSENCMODE");

    private LibpqEnvironment() {}

    static Map<String, String> of(Database database, Surroundings surroundings) {
        Map<String, String> environment = new HashMap<>();
        HANDED_ON.forEach(name -> surroundings.variable(name).ifPresent(value -> environment.put(name, value)));
        List<String> hosts = Arrays.asList(database.host().split(",", -1));
        environment.put("PGHOST", join(hosts, true));
        environment.put("PGPORT", join(hosts, false));
        environment.put("PGDATABASE", database.name());
        environment.put("PGUSER", database.user());
        environment.put("PGAPPNAME", "rung backup");
        Map<String, String> parameters = database.url().parameters();
        if (Boolean.parseBoolean(parameters.get("ssl"))) {
            environment.put("PGSSLMODE", "verify-full");
        }
        PARAMETERS.forEach((parameter, variable) -> {
            if (parameters.containsKey(parameter)) {
                environment.put(variable, parameters.get(parameter));
            }
        });
        // A backslash takes away the meaning of a space.
        database.role()
                .ifPresent(role ->
                        environment.put("PGOPTIONS", "-c role=" + role.value().replaceAll("([\\\\ ])", "\\\\$1")));
        Optional.ofNullable(database.login().password()).ifPresent(password -> environment.put("PGPASSWORD", password));
        return environment;
    }

    /** Hosts or ports; an IPv6 address loses its brackets. */
    private static String join(List<String> hosts, boolean host) {
        return hosts.stream()
                .map(each -> {
                    int colon = each.lastIndexOf(':');
                    return host ? each.substring(0, colon).replaceAll("^\\[|]$", "") : each.substring(colon + 1);
                })
                .collect(Collectors.joining(","));
    }
}
