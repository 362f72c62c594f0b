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
 * The location of a database, which the driver, PostgreSQL's programs and all messages use.
 *
 * @param authority host and port, {@code localhost:5432}; several are separated by commas
 * @param database the name of the database
 * @param parameters the other parameters for the driver, in order
 * @param login the user and password in the URL
 * @param origin where the URL was given
 */
public record DatabaseUrl(
        String authority, String database, Map<String, String> parameters, Login login, ConnectionOrigin origin) {

    /** PostgreSQL's default port. */
    static final int DEFAULT_PORT = 5432;

    /** The highest port number. */
    static final int LAST_PORT = 65_535;

    /** Copies the parameters. */
    public DatabaseUrl {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /**
     * Parses a URL.
     *
     * @param origin where the URL was given, for messages: {@code --url}
     * @param url {@code postgresql://...}, {@code postgres://...} or {@code jdbc:postgresql://...}
     * @throws dev.rung.cli.usage.UsageException if it isn't such a URL
     */
    public static DatabaseUrl parse(String origin, String url) {
        return new UrlParser(origin).parse(url);
    }

    /**
     * Returns a copy that names another database of the same server.
     *
     * @param name the database
     */
    public DatabaseUrl withDatabase(String name) {
        return new DatabaseUrl(authority, name, parameters, login, origin);
    }

    /**
     * Returns a copy with another login.
     *
     * @param other the user and password
     * @param place where they were given
     */
    DatabaseUrl withLogin(Login other, ConnectionOrigin place) {
        return new DatabaseUrl(authority, database, parameters, other, place);
    }

    /** Returns the URL for the driver, without user and password. It may contain other secrets, so never print it. */
    String toJdbc() {
        String query = parameters.entrySet().stream()
                .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return "jdbc:postgresql://" + authority + "/" + encode(database) + (query.isEmpty() ? "" : "?" + query);
    }

    /**
     * Returns the URL in a form that can be printed and typed again.
     *
     * @param given as it was typed
     * @return the URL as given, or rewritten without its passwords
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

    /** Returns {@code localhost:5432/app}, without secrets. */
    @Override
    public String toString() {
        return authority + "/" + database;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
