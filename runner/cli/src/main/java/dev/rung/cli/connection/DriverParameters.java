package dev.rung.cli.connection;

import dev.rung.cli.usage.NearMatch;
import dev.rung.cli.usage.UsageException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The parameters of a connection, by the driver's names for them. An unknown parameter is an error. The driver would ignore it,
 * so a misspelt {@code sslmode} would turn off encryption.
 */
final class DriverParameters {

    /** The host. Host, port and database become part of the address and aren't passed as parameters. */
    static final String HOST = "PGHOST";

    static final String PORT = "PGPORT";

    static final String DATABASE = "PGDBNAME";

    /** The driver's names of libpq's parameters, where they differ. */
    private static final Map<String, String> DRIVER_NAMES = Map.ofEntries(
            Map.entry("host", HOST),
            Map.entry("port", PORT),
            Map.entry("dbname", DATABASE),
            Map.entry("connect_timeout", "connectTimeout"),
            Map.entry("application_name", "ApplicationName"),
            Map.entry("channel_binding", "channelBinding"),
            Map.entry("gssencmode", "gssEncMode"),
            Map.entry("krbsrvname", "kerberosServerName"),
            Map.entry("load_balance_hosts", "loadBalanceHosts"),
            Map.entry("require_auth", "requireAuth"),
            Map.entry("sslnegotiation", "sslNegotiation"),
            Map.entry("target_session_attrs", "targetServerType"));

    /** The driver's values for libpq's values, by libpq's parameter. */
    private static final Map<String, Map<String, String>> DRIVER_VALUES = Map.of(
            "target_session_attrs",
                    Map.of(
                            "any", "any",
                            "read-write", "primary",
                            "primary", "primary",
                            "read-only", "secondary",
                            "standby", "secondary",
                            "prefer-standby", "preferSecondary"),
            "load_balance_hosts", Map.of("disable", "false", "random", "true"));

    /** Parameters of libpq that are accepted without effect. {@code --lost-after} replaces those for silent servers. */
    private static final Set<String> WITHOUT_EFFECT = Set.of(
            "client_encoding",
            "fallback_application_name",
            "keepalives",
            "keepalives_count",
            "keepalives_idle",
            "keepalives_interval",
            "sslcompression",
            "sslsni",
            "tcp_user_timeout");

    /** Parameters that would choose another server, or require a protection that the driver doesn't support. */
    private static final Set<String> NOT_SUPPORTED = Set.of(
            "gssdelegation",
            "hostaddr",
            "max_protocol_version",
            "min_protocol_version",
            "oauth_client_id",
            "oauth_client_secret",
            "oauth_issuer",
            "oauth_scope",
            "passfile",
            "requirepeer",
            "scram_client_key",
            "scram_server_key",
            "service",
            "servicefile",
            "ssl_max_protocol_version",
            "ssl_min_protocol_version",
            "sslcertmode",
            "sslcrl",
            "sslcrldir",
            "sslkeylogfile");

    /** Parameters whose values are checked, because they choose the server or protect the connection. */
    private static final Set<String> CHECKED =
            Set.of("channelBinding", "gssEncMode", "sslNegotiation", "sslmode", "targetServerType");

    /** The parameters that the driver supports, each with its allowed values if the driver lists them. */
    private static final Map<String, List<String>> KNOWN = askDriver();

    private final Map<String, String> parameters = new LinkedHashMap<>();

    /**
     * Adds a parameter.
     *
     * @param origin where it was given, for messages: {@code sslmode in --url}
     * @param name the driver's or libpq's name of the parameter
     * @param value its value
     * @throws UsageException if the value is invalid, or the driver doesn't support the parameter
     * @throws IllegalArgumentException if there is no such parameter
     */
    void add(String origin, String name, String value) {
        if (NOT_SUPPORTED.contains(name)) {
            throw new UsageException(origin + " is not supported\n  remove it"
                    + (name.equals("hostaddr") || name.startsWith("service") ? ", and name the host itself" : ""));
        }
        if (!WITHOUT_EFFECT.contains(name)) {
            String driverName = DRIVER_NAMES.getOrDefault(name, name);
            if (!KNOWN.containsKey(driverName)) {
                throw new IllegalArgumentException("no such parameter");
            }
            parameters.put(driverName, checked(origin, driverName, translated(origin, name, value)));
        }
    }

    /** Returns the parameters in order. The caller may change the map. */
    Map<String, String> toMap() {
        return parameters;
    }

    /** Returns the name that a misspelt one probably stands for. */
    static Optional<String> nearest(String name) {
        Set<String> known = new TreeSet<>(DRIVER_NAMES.keySet());
        known.addAll(WITHOUT_EFFECT);
        known.addAll(KNOWN.keySet());
        known.removeAll(NOT_SUPPORTED);
        return NearMatch.of(name, known).stream().findFirst();
    }

    private static String translated(String origin, String name, String value) {
        Map<String, String> values = DRIVER_VALUES.get(name);
        if (values == null) {
            return value;
        }
        return Optional.ofNullable(values.get(value))
                .orElseThrow(() -> notOneOf(origin, value, List.copyOf(new TreeSet<>(values.keySet()))));
    }

    private static String checked(String origin, String name, String value) {
        // The driver treats every other value as false.
        List<String> choices = name.equals("ssl") ? List.of("true", "false") : KNOWN.getOrDefault(name, List.of());
        if ((name.equals("ssl") || CHECKED.contains(name)) && !choices.contains(value)) {
            throw notOneOf(origin, value, choices);
        }
        return value;
    }

    private static Map<String, List<String>> askDriver() {
        String url = "jdbc:postgresql:any";
        try {
            return Arrays.stream(DriverManager.getDriver(url).getPropertyInfo(url, new Properties()))
                    .collect(Collectors.toMap(
                            property -> property.name,
                            property -> property.choices == null ? List.of() : List.of(property.choices)));
        } catch (SQLException e) {
            throw new IllegalStateException("the driver is on the class path", e);
        }
    }

    private static UsageException notOneOf(String origin, String value, List<String> choices) {
        return new UsageException(
                origin + " is \"" + value + "\", which is invalid\n  it must be one of " + String.join(", ", choices));
    }
}
