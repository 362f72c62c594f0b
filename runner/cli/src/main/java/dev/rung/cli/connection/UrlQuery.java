package dev.rung.cli.connection;

import dev.rung.cli.usage.UsageException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The query of a URL, which follows the question mark.
 *
 * @param origin where the URL was given, for messages: {@code --url}
 * @param text the parameters, percent-encoded
 * @param decode decodes the percent-encoding
 */
record UrlQuery(String origin, String text, UnaryOperator<String> decode) {

    private static final Set<String> SECRETS = Set.of("password", "sslpassword");
    private static final Set<String> DATABASE = Set.of("dbname", DriverParameters.DATABASE);

    /** Whether a parameter names the database. */
    boolean namesDatabase() {
        return names().stream().anyMatch(DATABASE::contains);
    }

    /**
     * Parses the parameters.
     *
     * @return the driver's parameters, in order; the caller may change the map
     * @throws UsageException if neither the driver nor libpq has a parameter of such a name, or a parameter has no value
     */
    Map<String, String> parameters() {
        DriverParameters parameters = new DriverParameters();
        for (String parameter : tokens()) {
            String[] nameAndValue = parameter.split("=", 2);
            String name = decode.apply(nameAndValue[0]);
            if (nameAndValue.length < 2) {
                throw new UsageException(quoted(name) + " in " + origin + " has no value\n  write name=value"
                        + (mayBeSecret() ? "; write & in a password as %26" : ""));
            }
            try {
                parameters.add(name + " in " + origin, name, decode.apply(nameAndValue[1]));
            } catch (IllegalArgumentException e) {
                throw unknown(name);
            }
        }
        return parameters.toMap();
    }

    private UsageException unknown(String name) {
        String remedy = DriverParameters.nearest(name)
                .map(nearest -> "did you mean " + nearest + "?")
                .orElse("remove it; the parameters are those of PostgreSQL's JDBC driver and of libpq");
        return new UsageException(quoted(name) + " in " + origin + " is unknown\n  " + remedy
                + (mayBeSecret() ? "; write & in a password as %26" : ""));
    }

    /** Quotes a parameter's name unless it may be part of a password. */
    private String quoted(String name) {
        return mayBeSecret() ? "a parameter" : "the parameter \"" + name + "\"";
    }

    private boolean mayBeSecret() {
        return text.contains("@") || names().stream().anyMatch(SECRETS::contains);
    }

    private List<String> names() {
        return tokens().stream()
                .map(token -> decode.apply(token.split("=", 2)[0]))
                .toList();
    }

    private List<String> tokens() {
        return Arrays.stream(text.split("&", -1))
                .filter(token -> !token.isEmpty())
                .toList();
    }
}
