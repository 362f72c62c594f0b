package dev.rung.cli.connection;

import dev.rung.cli.usage.UsageException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes a database's URL apart, whether libpq's or JDBC's. A message about a malformed one never quotes it, because a
 * password may stand anywhere in it.
 */
final class UrlParser {

    private static final Pattern URL =
            Pattern.compile("(?:jdbc:postgresql|postgres|postgresql)://([^/?]*)(?:/([^?]*))?(?:\\?(.*))?");
    private static final Pattern LOCAL_JDBC = Pattern.compile("jdbc:postgresql:()([^/?]+)(?:\\?(.*))?");
    private static final Pattern HOST = Pattern.compile("(\\[[0-9A-Fa-f:.%]+]|[^:\\[\\]]*)(?::(.*))?");

    /** What libpq calls otherwise than the driver does. */
    private static final Map<String, String> DRIVER_NAMES = Map.of(
            "connect_timeout", "connectTimeout",
            "application_name", "ApplicationName",
            "channel_binding", "channelBinding",
            "gssencmode", "gssEncMode");

    /** Where the URL was given, for messages: {@code --url}. */
    private final String origin;

    UrlParser(String origin) {
        this.origin = origin;
    }

    /**
     * Takes a URL apart.
     *
     * @param url of the form {@code postgresql://user:password@host:5432/database?name=value} (or {@code postgres://}), or
     *     {@code jdbc:postgresql://host:5432/database?name=value}
     * @throws UsageException if it isn't one
     */
    DatabaseUrl parse(String url) {
        Matcher shape = shapeOf(url.strip());
        String authority = shape.group(1);
        int at = authority.lastIndexOf('@');
        Map<String, String> parameters = parametersIn(Objects.requireNonNullElse(shape.group(3), ""));
        String dbname = parameters.remove("dbname");
        String database = Optional.ofNullable(shape.group(2))
                .map(this::decode)
                .filter(name -> !name.isEmpty())
                .or(() -> Optional.ofNullable(dbname))
                .orElseThrow(() -> malformed("it names no database"));
        Login login = Login.merge(List.of(
                loginIn(at < 0 ? "" : authority.substring(0, at)),
                new Login(parameters.remove("user"), parameters.remove("password"))));
        return new DatabaseUrl(authority(authority.substring(at + 1)), database, parameters, login);
    }

    /**
     * Completes hosts: with the port where none is said, with {@code localhost} where there is no name.
     *
     * @param hosts as in a URL, several of them separated by commas
     * @throws UsageException if one of them isn't a host
     */
    String authority(String hosts) {
        return Arrays.stream(hosts.split(",", -1)).map(this::hostAndPort).collect(Collectors.joining(","));
    }

    private Matcher shapeOf(String url) {
        Matcher shape = URL.matcher(url);
        Matcher local = LOCAL_JDBC.matcher(url);
        if (shape.matches()) {
            return shape;
        }
        if (local.matches()) {
            return local;
        }
        throw malformed("it doesn't begin with postgresql://, postgres:// or jdbc:postgresql://");
    }

    private String hostAndPort(String text) {
        Matcher shape = HOST.matcher(text);
        if (!shape.matches()) {
            throw malformed("its host is not a name, an IPv4 address, or an IPv6 address in brackets");
        }
        String host = decode(shape.group(1));
        if (host.startsWith("/") || host.startsWith("@")) {
            throw malformed("its host is a Unix-domain socket, but Rung connects by TCP only");
        }
        return (host.isEmpty() ? "localhost" : host) + ":" + port(shape.group(2));
    }

    private int port(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return DatabaseUrl.DEFAULT_PORT;
        }
        if (!text.matches("[1-9]\\d{0,4}") || Integer.parseInt(text) > DatabaseUrl.LAST_PORT) {
            throw malformed("its port is not a number from 1 to " + DatabaseUrl.LAST_PORT);
        }
        return Integer.parseInt(text);
    }

    private Login loginIn(String userinfo) {
        if (userinfo.isEmpty()) {
            return Login.NONE;
        }
        String[] userAndPassword = userinfo.split(":", 2);
        String user = decode(userAndPassword[0]);
        return new Login(user.isEmpty() ? null : user, userAndPassword.length == 2 ? decode(userAndPassword[1]) : null);
    }

    private Map<String, String> parametersIn(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String parameter : query.split("&", -1)) {
            String[] nameAndValue = parameter.split("=", 2);
            if (nameAndValue.length == 2) {
                String name = decode(nameAndValue[0]);
                parameters.put(DRIVER_NAMES.getOrDefault(name, name), decode(nameAndValue[1]));
            }
        }
        SslMode.check("sslmode in " + origin, parameters.get("sslmode"));
        return parameters;
    }

    private String decode(String text) {
        try {
            return PercentEncoding.decode(text);
        } catch (IllegalArgumentException e) {
            throw malformed("a % in it is not followed by two hexadecimal digits");
        }
    }

    private UsageException malformed(String reason) {
        return new UsageException(origin + " is not the URL of a PostgreSQL database: " + reason
                + "\n  write postgresql://user@host:5432/database or jdbc:postgresql://host:5432/database;"
                + " percent-encode what is special in a user's name or password (@ is %40, / is %2F)");
    }
}
