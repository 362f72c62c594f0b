package dev.rung.cli.connection;

import dev.rung.cli.usage.UsageException;
import dev.rung.engine.settings.ConnectionOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses the URL of a database, in libpq's or JDBC's form. Host, port and database may also be given as parameters, which take
 * precedence over the rest of the URL, as with libpq and the driver. A message about a malformed URL never quotes it, because
 * any part of it may be a password.
 */
final class UrlParser {

    private static final Pattern URL =
            Pattern.compile("(?:jdbc:postgresql|postgres|postgresql)://([^/?]*)(?:/([^?]*))?(?:\\?(.*))?");
    private static final Pattern LOCAL_JDBC = Pattern.compile("jdbc:postgresql:()([^/?]+)(?:\\?(.*))?");
    private static final Pattern HOST = Pattern.compile("(\\[[0-9A-Fa-f:.%]+]|[^:\\[\\]]*)(?::(.*))?");

    /** The origin of the URL, for messages: {@code --url}. */
    private final String origin;

    UrlParser(String origin) {
        this.origin = origin;
    }

    /**
     * Parses a URL.
     *
     * @param url of the form {@code postgresql://user:password@host:5432/database?name=value} (or {@code postgres://}), or
     *     {@code jdbc:postgresql://host:5432/database?name=value}
     * @throws UsageException if it isn't such a URL
     */
    DatabaseUrl parse(String url) {
        Matcher shape = shapeOf(url.strip());
        String authority = shape.group(1);
        int at = authority.lastIndexOf('@');
        UrlQuery query = new UrlQuery(origin, Objects.requireNonNullElse(shape.group(3), ""), this::decode);
        Servers servers = serversIn(authority.substring(at + 1));
        // Checks the hosts before the parameters, whose messages quote them: an unencoded password can look like
        // either.
        addressOf(servers);
        String path = decode(Objects.requireNonNullElse(shape.group(2), ""));
        if (path.isEmpty() && !query.namesDatabase()) {
            throw malformed("it names no database");
        }
        Map<String, String> parameters = query.parameters();
        String address = addressOf(
                servers.with(parameters.remove(DriverParameters.HOST), parameters.remove(DriverParameters.PORT)));
        String database = Objects.requireNonNullElse(parameters.remove(DriverParameters.DATABASE), path);
        if (database.isEmpty()) {
            throw malformed("it names no database");
        }
        Login login = Login.merge(List.of(
                loginIn(at < 0 ? "" : authority.substring(0, at)),
                new Login(parameters.remove("user"), parameters.remove("password"))));
        return new DatabaseUrl(address, database, parameters, login, ConnectionOrigin.of(origin));
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

    private Servers serversIn(String authority) {
        List<String> hosts = new ArrayList<>();
        List<String> ports = new ArrayList<>();
        for (String server : authority.split(",", -1)) {
            Matcher shape = HOST.matcher(server);
            if (!shape.matches()) {
                throw malformed("its host is not a name, an IPv4 address, or an IPv6 address in brackets");
            }
            hosts.add(decode(shape.group(1)));
            ports.add(Objects.requireNonNullElse(shape.group(2), ""));
        }
        return new Servers(hosts, ports);
    }

    private String addressOf(Servers servers) {
        try {
            return servers.address();
        } catch (IllegalArgumentException e) {
            throw malformed(String.valueOf(e.getMessage()));
        }
    }

    private Login loginIn(String userinfo) {
        if (userinfo.isEmpty()) {
            return Login.NONE;
        }
        String[] userAndPassword = userinfo.split(":", 2);
        String user = decode(userAndPassword[0]);
        return new Login(user.isEmpty() ? null : user, userAndPassword.length == 2 ? decode(userAndPassword[1]) : null);
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
                + " percent-encode special characters in a user name or password (@ is %40, / is %2F)");
    }
}
