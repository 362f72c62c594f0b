package dev.rung.scratch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A parsed JDBC URL of PostgreSQL, whose database can be replaced.
 *
 * @param authority hosts and ports as written in the URL, such as {@code localhost:5432}
 * @param database the name of the database
 * @param parameters the parameters after the question mark, in order
 */
record JdbcUrl(String authority, String database, Map<String, String> parameters) {

    private static final Pattern SHAPE = Pattern.compile("jdbc:postgresql://([^/?]*)(?:/([^?]*))?(?:\\?(.*))?");

    JdbcUrl {
        parameters = new LinkedHashMap<>(parameters);
    }

    /**
     * Parses a URL.
     *
     * @throws ScratchException if it doesn't have the form {@code jdbc:postgresql://host:port/database?name=value&...}
     */
    static JdbcUrl parse(String url) {
        Matcher shape = SHAPE.matcher(url);
        if (!shape.matches()) {
            throw new ScratchException(
                    "not a JDBC URL of PostgreSQL: it must look like jdbc:postgresql://host:5432/database");
        }
        String database = shape.group(2) == null || shape.group(2).isEmpty() ? "postgres" : decode(shape.group(2));
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String parameter :
                shape.group(3) == null ? new String[0] : shape.group(3).split("&", -1)) {
            String[] nameAndValue = parameter.split("=", 2);
            if (nameAndValue.length == 2) {
                parameters.put(decode(nameAndValue[0]), decode(nameAndValue[1]));
            }
        }
        return new JdbcUrl(shape.group(1), database, parameters);
    }

    JdbcUrl withDatabase(String name) {
        return new JdbcUrl(authority, name, parameters);
    }

    /** Returns this URL without user and password. */
    JdbcUrl withoutLogin() {
        Map<String, String> rest = new LinkedHashMap<>(parameters);
        rest.keySet().removeAll(Set.of("user", "password"));
        return new JdbcUrl(authority, database, rest);
    }

    @Override
    public String toString() {
        String query = parameters.entrySet().stream()
                .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return "jdbc:postgresql://" + authority + "/" + encode(database) + (query.isEmpty() ? "" : "?" + query);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
