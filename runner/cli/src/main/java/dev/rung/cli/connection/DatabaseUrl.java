package dev.rung.cli.connection;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rung.engine.settings.ConnectionOrigin;
import java.net.URLEncoder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a database is: the one address that the driver, PostgreSQL's programs and all messages are given.
 *
 * @param authority host and port, {@code localhost:5432}; several of them separated by commas
 * @param database the name of the database
 * @param parameters what the driver is told beside, in order; none of them says where the database is
 * @param login the user and password that stood in the URL
 * @param origin where it was given
 */
public record DatabaseUrl(
        String authority, String database, Map<String, String> parameters, Login login, ConnectionOrigin origin) {

    /** PostgreSQL's port where none is said. */
    static final int DEFAULT_PORT = 5432;

    /** The highest port there is. */
    static final int LAST_PORT = 65_535;

    /** Copies the parameters. */
    public DatabaseUrl {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /**
     * Takes a URL apart.
     *
     * @param origin where it was given, for messages: {@code --url}
     * @param url {@code postgresql://...}, {@code postgres://...} or {@code jdbc:postgresql://...}
     * @throws dev.rung.cli.usage.UsageException if it isn't one
     */
    public static DatabaseUrl parse(String origin, String url) {
        return new UrlParser(origin).parse(url);
    }

    /**
     * Another database of the same server.
     *
     * @param name the database
     */
    public DatabaseUrl withDatabase(String name) {
        return new DatabaseUrl(authority, name, parameters, login, origin);
    }

    /**
     * The same place for somebody else.
     *
     * @param other the user and password
     * @param place where they were given
     */
    DatabaseUrl withLogin(Login other, ConnectionOrigin place) {
        return new DatabaseUrl(authority, database, parameters, other, place);
    }

    /** The URL for the driver, without user and password. It may hold other secrets, and is not to be shown. */
    String toJdbc() {
        String query = parameters.entrySet().stream()
                .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return "jdbc:postgresql://" + authority + "/" + encode(database) + (query.isEmpty() ? "" : "?" + query);
    }

    /**
     * The URL as it can be shown and typed again.
     *
     * @param given as it was typed
     * @return the same; rewritten without its passwords where it holds any
     */
    public String withoutSecrets(String given) {
        boolean isSecret =
                login.password() != null || parameters.keySet().stream().anyMatch(DatabaseUrl::isSecret);
        if (!isSecret) {
            return given;
        }
        String query = parameters.entrySet().stream()
                .filter(parameter -> !isSecret(parameter.getKey()))
                .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return "postgresql://" + (login.user() == null ? "" : encode(login.user()) + "@") + authority + "/"
                + encode(database) + (query.isEmpty() ? "" : "?" + query);
    }

    private static boolean isSecret(String parameter) {
        return parameter.toLowerCase(Locale.ROOT).contains("password");
    }

    /** {@code localhost:5432/app}: nothing in it is secret. */
    @Override
    public String toString() {
        return authority + "/" + database;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
