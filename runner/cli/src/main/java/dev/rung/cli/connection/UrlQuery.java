package dev.rung.cli.connection;

import dev.rung.cli.usage.UsageException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What follows the question mark of a URL.
 *
 * @param origin where the URL was given, for messages: {@code --url}
 * @param text the parameters, as they stand there
 * @param decode undoes the percent-encoding
 */
record UrlQuery(String origin, String text, UnaryOperator<String> decode) {

    private static final Set<String> SECRETS = Set.of("password", "sslpassword");
    private static final Set<String> DATABASE = Set.of("dbname", DriverParameters.DATABASE);

    /** Whether one of the parameters is the database's name. */
    boolean namesDatabase() {
        return names().stream().anyMatch(DATABASE::contains);
    }

    /**
     * Reads the parameters.
     *
     * @return what they are for the driver, in order; the caller's
     * @throws UsageException if neither the driver nor libpq has one of them, or one of them has no value
     */
    Map<String, String> parameters() {
        DriverParameters parameters = new DriverParameters();
        for (String parameter : tokens()) {
            String[] nameAndValue = parameter.split("=", 2);
            String name = decode.apply(nameAndValue[0]);
            if (nameAndValue.length < 2) {
                throw new UsageException(quoted(name) + " in " + origin + " has no value\n  write name=value"
                        + (mayBeSecret() ? ", and & in a password as %26" : ""));
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

    /** What may be a piece of a password isn't shown. */
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
